package vn.cchc.scoring.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Problem;
import vn.cchc.scoring.totals.CsvFreezing;
import vn.cchc.survey.AnswerFile;

/** Writes a CSV file as a frozen answer file: all its columns, or those a design names. */
record FreezeCommand(Options options, PrintStream told) {

    /** Empty when the file was written. */
    List<Problem> run() throws IOException {
        Optional<List<String>> columns = Optional.empty();
        if (options.design().isPresent()) {
            var design = DesignFile.read(options.design().get());
            if (design.value().isEmpty()) {
                return design.problems();
            }
            columns = design.value().map(estimation -> estimation.columns());
        }
        var part = CommandLine.beside(options.out());
        var frozen =
                CsvFreezing.freeze(options.answers(), columns, header(), part, options.threads());
        if (frozen.value().isEmpty()) {
            Files.deleteIfExists(part);
            return frozen.problems();
        }
        var fingerprint = AnswerFile.fingerprint(part);
        Files.move(part, options.out(), StandardCopyOption.REPLACE_EXISTING);
        told.println(
                "Written / đã ghi: " + options.out() + "  rows / số dòng: " + frozen.value().get());
        told.println("SHA-256: " + fingerprint);
        return List.of();
    }

    /** A CSV file has no edition text: the fingerprint is that of its name. */
    private AnswerFile.Header header() {
        var edition = options.edition();
        var text = Fingerprint.of(edition.toString().getBytes(StandardCharsets.UTF_8));
        return new AnswerFile.Header(edition, text, "csv", false);
    }
}
