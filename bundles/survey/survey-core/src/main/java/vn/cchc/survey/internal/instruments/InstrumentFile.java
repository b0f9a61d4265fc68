package vn.cchc.survey.internal.instruments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.cchc.edition.Instrument;
import vn.cchc.model.Verdict;
import vn.cchc.survey.exchange.Carried;
import vn.cchc.survey.exchange.SurveyJs;
import vn.cchc.survey.exchange.XForms;
import vn.cchc.survey.exchange.XlsForms;
import vn.cchc.survey.form.FormDefinition;

/** A questionnaire in a file: XLSForm workbook, XForm or SurveyJS, by the ending of its name. */
public record InstrumentFile(String name) {
    private static final String XLS_FORM = ".xlsx";
    private static final String SURVEY_JS = ".json";

    /**
     * Reads the questionnaire.
     *
     * @return every problem when it cannot be put to people, else with what could not be carried
     */
    public static Verdict<Carried<Instrument>> read(Path file) {
        String name = file.getFileName().toString();
        var ending = new InstrumentFile(name);
        String instrument = ending.stem();
        if (ending.is(XLS_FORM)) {
            return XlsForms.read(file, instrument);
        }
        return ending.is(SURVEY_JS)
                ? SurveyJs.read(text(file), instrument)
                : XForms.read(text(file), instrument);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in the file of this name, with what could not be carried into it. */
    public Carried<byte[]> content(Instrument instrument) {
        if (is(XLS_FORM)) {
            return new Carried<>(XlsForms.write(instrument), List.of());
        }
        if (is(SURVEY_JS)) {
            var written = SurveyJs.write(instrument);
            return new Carried<>(
                    written.content().getBytes(StandardCharsets.UTF_8), written.losses());
        }
        String xform = FormDefinition.forInterview(instrument).orRefuse().xform();
        return new Carried<>(xform.getBytes(StandardCharsets.UTF_8), List.of());
    }

    private boolean is(String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private String stem() {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
