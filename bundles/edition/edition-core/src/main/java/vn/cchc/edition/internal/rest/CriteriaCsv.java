package vn.cchc.edition.internal.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import vn.cchc.edition.AskedCriterion;
import vn.cchc.edition.Methodology;
import vn.cchc.edition.PointsCriterion;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.edition.internal.examination.CriteriaReader;
import vn.cchc.edition.internal.examination.PointsCriteriaReader;
import vn.cchc.model.LanguageText;

/** The tree of criteria as a sheet, with the columns of criteria.csv in a year bundle. */
final class CriteriaCsv {

    private CriteriaCsv() {}

    static String of(Methodology<?> methodology) {
        return methodology instanceof ShareOfAnswers answers
                ? sheet(
                        CriteriaReader.COLUMNS.required(),
                        answers.criteria().stream().map(CriteriaCsv::row).toList())
                : sheet(
                        PointsCriteriaReader.COLUMNS.required(),
                        ((PointsOfCriteria) methodology)
                                .criteria().stream().map(CriteriaCsv::row).toList());
    }

    private static List<Object> row(AskedCriterion node) {
        return List.of(
                node.code(),
                node.parent().orElse(""),
                node.level(),
                node.name().vi(),
                node.name().en(),
                node.question().orElse(""),
                node.criteria(),
                node.source());
    }

    private static List<Object> row(PointsCriterion node) {
        return List.of(
                node.code(),
                node.parent().orElse(""),
                node.level(),
                node.name().vi(),
                node.name().en(),
                node.maximum().toPlainString(),
                node.maximumConfidence().word(),
                node.pointsFrom().map(source -> source.word()).orElse(""),
                node.rule().orElse(""),
                node.evidence().map(LanguageText::vi).orElse(""),
                node.evidence().map(LanguageText::en).orElse(""),
                node.confidence().word(),
                node.source());
    }

    private static String sheet(List<String> header, List<List<Object>> lines) {
        var text = new StringBuilder();
        try (var rows = CSVFormat.RFC4180.print(text)) {
            rows.printRecord(header);
            for (var line : lines) {
                rows.printRecord(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
