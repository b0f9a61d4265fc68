package vn.cchc.figures.internal.graph;

import java.util.Optional;
import vn.cchc.figures.internal.exports.ExportForm;

/**
 * How a file is written, as portals of open data ask. The lists of file types of the EU and of
 * media types of IANA know neither SDMX-CSV nor JSON-stat, so these are CSV and JSON by a standard.
 *
 * @param name what people call it
 * @param fileType by the list of the EU
 * @param mediaType by the list of IANA
 * @param standard where what it follows is written
 */
record FileFormat(String name, String fileType, String mediaType, Optional<String> standard) {
    private static final String FILE_TYPES =
            "http://publications.europa.eu/resource/authority/file-type/";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    static FileFormat of(ExportForm form) {
        return switch (form) {
            case CSV -> plain("CSV", "CSV", "text/csv");
            case XLSX -> plain("XLSX", "XLSX", ExportForm.XLSX.type());
            case SDMX ->
                    plain("SDMX-CSV 2.0", "CSV", "text/csv")
                            .by("https://github.com/sdmx-twg/sdmx-csv");
            case JSON_STAT ->
                    plain("JSON-stat 2.0", "JSON", "application/json")
                            .by("https://json-stat.org/full/");
        };
    }

    private static FileFormat plain(String name, String fileType, String mediaType) {
        return new FileFormat(
                name, FILE_TYPES + fileType, MEDIA_TYPES + mediaType, Optional.empty());
    }

    private FileFormat by(String address) {
        return new FileFormat(name, fileType, mediaType, Optional.of(address));
    }
}
