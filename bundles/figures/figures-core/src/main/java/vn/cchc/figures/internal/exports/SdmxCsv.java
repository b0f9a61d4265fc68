package vn.cchc.figures.internal.exports;

import java.util.List;
import vn.cchc.figures.Observation;
import vn.cchc.figures.internal.files.CsvText;
import vn.cchc.model.UnitRef;

/**
 * Public values in SDMX-CSV 2.0: what the columns mean stands in the structure, and no cell is
 * changed for spreadsheet programs.
 */
public record SdmxCsv(OpenData data) {
    private static final String STRUCTURE_ID = "CCHC:FIGURES(1.0)";
    static final List<String> HEADING =
            List.of(
                    "STRUCTURE",
                    "STRUCTURE_ID",
                    "ACTION",
                    "FREQ",
                    "REF_AREA",
                    "INDICATOR",
                    "TIME_PERIOD",
                    "OBS_VALUE",
                    "OBS_STATUS",
                    "UNIT_MEASURE",
                    "DECIMALS",
                    "OBS_VERSION",
                    "DEFINITION_VERSION",
                    "COMMENT_OBS",
                    "DATA_STATUS");

    public byte[] bytes() {
        var csv = new CsvText().row(HEADING);
        data.observations().forEach(observation -> csv.row(cells(observation)));
        return csv.bytes();
    }

    private List<String> cells(Observation observation) {
        var indicator = data.indicator(observation);
        return List.of(
                "dataflow",
                STRUCTURE_ID,
                "I",
                observation.key().time().frequency().sdmx(),
                area(observation.key().unit()),
                observation.key().indicator(),
                observation.key().time().sdmx(),
                observation.value().toPlainString(),
                "A",
                indicator.unit().name(),
                String.valueOf(indicator.decimals()),
                String.valueOf(observation.version()),
                String.valueOf(observation.indicatorVersion()),
                observation.correctionReason().orElse(""),
                data.status(observation));
    }

    /** A slash is no letter of an id in SDMX: {@code PROVINCE_2026_01}. */
    static String area(UnitRef unit) {
        return String.join("_", unit.kind().name(), unit.period().code(), unit.code());
    }
}
