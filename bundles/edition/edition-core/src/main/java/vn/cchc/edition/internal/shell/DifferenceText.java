package vn.cchc.edition.internal.shell;

import java.util.List;
import java.util.Locale;
import vn.cchc.edition.Comparability;
import vn.cchc.edition.EditionDifference;
import vn.cchc.edition.EditionDifference.Change;
import vn.cchc.edition.EditionDifference.NodePair;
import vn.cchc.edition.EditionDifference.Subject;
import vn.cchc.edition.internal.rest.DifferenceRecord;
import vn.cchc.model.LanguageText;
import vn.cchc.shell.text.FoldedText;
import vn.cchc.shell.text.JsonText;
import vn.cchc.shell.text.TextTable;

/** What changed between two years, for a terminal, in one language or in both. */
final class DifferenceText {
    private static final int WIDEST_NAME = 34;

    private final EditionDifference difference;
    private final List<Locale> languages;

    DifferenceText(EditionDifference difference, List<Locale> languages) {
        this.difference = difference;
        this.languages = languages;
    }

    String text() {
        var text = new StringBuilder(difference.earlier() + " > " + difference.later() + "\n");
        for (var subject : Subject.values()) {
            text.append(changes(subject));
        }
        if (difference.changes().isEmpty()) {
            text.append(line(new LanguageText("Không có gì thay đổi.", "Nothing changed.")));
        }
        text.append('\n').append(line(new LanguageText("KẾT LUẬN", "VERDICT")));
        text.append(line(about(new LanguageText("Cả nước", "Nation"), difference.nation())));
        text.append(line(about(new LanguageText("Các đơn vị", "Units"), difference.units())));
        return text.append('\n').append(nodes()).toString();
    }

    String json() {
        return JsonText.of(DifferenceRecord.of(difference));
    }

    private String changes(Subject subject) {
        var text = new StringBuilder();
        difference.changes().stream()
                .filter(change -> change.subject() == subject)
                .map(Change::words)
                .forEach(words -> text.append(line(words)));
        return text.isEmpty() ? "" : "\n" + line(heading(subject)) + text;
    }

    private String nodes() {
        var table =
                new TextTable()
                        .text(difference.earlier().year(), 10)
                        .text(difference.later().year(), 10)
                        .text(joined(new LanguageText("Tiêu chí", "Criterion")), WIDEST_NAME)
                        .folded(joined(new LanguageText("So sánh", "Comparison")));
        difference.nodes().forEach(node -> table.row(cells(node)));
        return table.toString();
    }

    private String[] cells(NodePair node) {
        return new String[] {
            node.earlier().orElse("–"),
            node.later().orElse("–"),
            node.name().in(languages.get(0)),
            joined(words(node.verdict()))
        };
    }

    private static LanguageText words(Comparability verdict) {
        return verdict.because()
                .map(
                        why ->
                                new LanguageText(
                                        "không so sánh được, vì " + why.vi(),
                                        "not comparable, because " + why.en()))
                .orElse(new LanguageText("so sánh được", "comparable"));
    }

    private static LanguageText about(LanguageText what, Comparability verdict) {
        var words = words(verdict);
        return new LanguageText(
                what.vi() + ": " + words.vi() + ".", what.en() + ": " + words.en() + ".");
    }

    private static LanguageText heading(Subject subject) {
        return switch (subject) {
            case CALCULATION -> new LanguageText("CÁCH TÍNH", "CALCULATION");
            case FORM -> new LanguageText("PHIẾU", "FORM");
            case UNITS -> new LanguageText("ĐƠN VỊ", "UNITS");
            case SAMPLE -> new LanguageText("MẪU", "SAMPLE");
            case CRITERIA -> new LanguageText("TIÊU CHÍ", "CRITERIA");
        };
    }

    private String line(LanguageText words) {
        var text = new StringBuilder();
        for (var language : languages) {
            text.append(FoldedText.hanging(words.in(language), 0)).append('\n');
        }
        return text.toString();
    }

    private String joined(LanguageText words) {
        return languages.stream()
                .map(words::in)
                .reduce((first, second) -> first + " / " + second)
                .orElseThrow();
    }
}
