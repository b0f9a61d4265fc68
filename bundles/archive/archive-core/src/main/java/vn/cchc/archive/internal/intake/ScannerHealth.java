package vn.cchc.archive.internal.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.cchc.archive.internal.ArchiveSettings;

/** Says whether files are scanned for viruses; a scanner that is set and away stops the intake. */
@Component(
        service = HealthCheck.class,
        configurationPid = "vn.cchc.archive",
        property = {HealthCheck.NAME + "=Virus scanner", HealthCheck.TAGS + "=system"})
public final class ScannerHealth implements HealthCheck {
    /** Less than a check has. */
    private static final Duration PATIENCE = Duration.ofMillis(600);

    private final String socket;

    @Activate
    public ScannerHealth(ArchiveSettings settings) {
        this(settings.clamav());
    }

    ScannerHealth(String socket) {
        this.socket = socket.strip();
    }

    @Override
    public Result execute() {
        var log = new FormattingResultLog();
        if (socket.isEmpty()) {
            log.info("None is set: documents are taken as they are.");
        } else {
            ask(log);
        }
        return new Result(log);
    }

    private void ask(FormattingResultLog log) {
        try {
            new VirusScanner(Optional.of(Path.of(socket)), PATIENCE).greet();
            log.info("ClamAV answers at {}.", socket);
        } catch (IOException e) {
            log.critical("ClamAV does not answer at {}, so no document is taken.", socket);
            log.info("Remedy: start clamd, or correct clamav in etc/vn.cchc.archive.cfg.");
        }
    }
}
