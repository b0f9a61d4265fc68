package vn.cchc.figures.internal.exports;

import java.util.Arrays;
import java.util.Optional;
import vn.cchc.model.LanguageText;

/** The forms of files open data go out in. */
public enum ExportForm {
    CSV("csv", "text/csv;charset=UTF-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    SDMX("sdmx.csv", "application/vnd.sdmx.data+csv;version=2.0.0"),
    JSON_STAT("json", "application/json");

    private final String ending;
    private final String type;

    ExportForm(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    public String ending() {
        return ending;
    }

    public String type() {
        return type;
    }

    public static Optional<ExportForm> of(String ending) {
        return Arrays.stream(values()).filter(form -> form.ending.equals(ending)).findFirst();
    }

    public byte[] bytes(OpenData data, LanguageText title, boolean english) {
        return switch (this) {
            case CSV -> new FigureTable(data).csv();
            case XLSX -> new FigureTable(data).xlsx();
            case SDMX -> new SdmxCsv(data).bytes();
            case JSON_STAT -> new JsonStat(data, title).bytes(english);
        };
    }
}
