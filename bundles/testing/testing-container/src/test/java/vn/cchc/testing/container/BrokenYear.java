package vn.cchc.testing.container;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The template year with a fault of each kind, and where each must be told. */
final class BrokenYear {
    static final List<String> FAULTS =
            List.of(
                    // the manifest asks for the reader of another format
                    "EDN-013  META-INF/MANIFEST.MF:11",
                    // criteria that do not add up
                    "EDN-414  criteria.csv:3",
                    // a criterion counts a question that is not asked
                    "EDN-420  criteria.csv:8",
                    // a code without quotes
                    "EDN-118  edition.yaml:4",
                    // a field nobody reads
                    "EDN-123  edition.yaml:19",
                    // a text in one language only
                    "EDN-511  instruments/form/choices.csv:3",
                    // two questions wait for each other: the form engine cannot load it
                    "SUR-117  instruments/form/survey.csv:7",
                    // a question that no criterion counts
                    "EDN-424  instruments/form/survey.csv:16",
                    // a published figure of a province that is not in the registry
                    "EDN-607  published.csv:2");

    private BrokenYear() {}

    static Path write(Path jar) throws IOException {
        return new EditedYear(Years.bundle("year-template"))
                .header("Require-Capability", "cchc.edition;filter:=\"(format=2)\"")
                .replace("edition.yaml", "year: \"2000\"", "year: 2000")
                .replace(
                        "edition.yaml", "registry: \"2024\"", "registry: \"2024\"\ncolour: \"red\"")
                .replace("criteria.csv", "First content,,3", "First content,,2")
                .replace("criteria.csv", ",q4", ",q9")
                .replace("instruments/form/choices.csv", "sex,2,Nữ,Female", "sex,2,Nữ,")
                .replace(
                        "instruments/form/survey.csv",
                        "on the sample list.,yes,,",
                        "on the sample list.,yes,${sex} = '1',")
                .replace(
                        "instruments/form/survey.csv",
                        "Giới tính,Sex,,,,",
                        "Giới tính,Sex,,,,${village} = 'x'")
                .edit("published.csv", text -> text.strip() + "\nprovince,99,I,80.00,,press,\n")
                .write(jar);
    }
}
