package vn.cchc.archive.extraction.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Says whether text is read off scans. Without it files are kept and found by what is said of them.
 */
@Component(
        service = HealthCheck.class,
        configurationPid = "vn.cchc.archive.extraction",
        property = {HealthCheck.NAME + "=Recognition", HealthCheck.TAGS + "=system"})
public final class RecognitionHealth implements HealthCheck {
    private static final String REMEDY =
            "Remedy: apt-get install tesseract-ocr tesseract-ocr-vie, then restart the server; or"
                    + " recognition = false in etc/vn.cchc.archive.extraction.cfg.";

    private final boolean wanted;
    private final String program;
    private final List<String> languages;

    @Activate
    public RecognitionHealth(TikaExtraction.Config config) {
        this(config.recognition(), config.tesseract(), config.languages());
    }

    RecognitionHealth(boolean wanted, String program, String languages) {
        this.wanted = wanted;
        this.program = program;
        this.languages = Arrays.asList(languages.split("\\+"));
    }

    @Override
    public Result execute() {
        var log = new FormattingResultLog();
        if (wanted) {
            tell(Tesseract.of(program), log);
        } else {
            log.info("Text on scans is not recognised: it is switched off.");
        }
        return new Result(log);
    }

    private void tell(Tesseract tesseract, FormattingResultLog log) {
        var missing = new ArrayList<>(languages);
        missing.add(Tesseract.ORIENTATION);
        missing.removeAll(tesseract.languages());
        if (tesseract.languages().isEmpty()) {
            log.warn("Text on scans is not recognised: there is no {} with a language.", program);
            log.info(REMEDY);
        } else if (!missing.isEmpty()) {
            log.warn("Text on scans is recognised badly: {} has no {}.", program, told(missing));
            log.info(REMEDY);
        } else {
            log.info("Text on scans is recognised: {} with {}.", program, told(languages));
        }
    }

    private static String told(List<String> names) {
        return String.join(", ", names);
    }
}
