package vn.cchc.survey.internal.shell;

import java.util.List;
import java.util.Locale;
import vn.cchc.model.Fingerprint;
import vn.cchc.shell.text.ShortIds;
import vn.cchc.shell.text.TextTable;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.CodebookEntry;

/** Answer sets and codebooks in words, no wider than a hundred columns. */
final class AnswersText {
    private AnswersText() {}

    static String list(List<AnswerSet> sets) {
        if (sets.isEmpty()) {
            return "No answer sets. Import a file with cchc:answers-import.\n";
        }
        var table =
                new TextTable()
                        .text("Id", 8)
                        .text("Edition", 14)
                        .text("State", 8)
                        .number("Forms")
                        .text("Made up", 7)
                        .text("Fingerprint", 12)
                        .text("From", 30);
        for (var set : sets) {
            table.row(
                    ShortIds.shown(set.id()),
                    set.edition().toString(),
                    set.state().name().toLowerCase(Locale.ROOT),
                    Integer.toString(set.forms()),
                    set.illustrative() ? "yes" : "",
                    set.content().map(Fingerprint::brief).orElse(""),
                    set.origin());
        }
        return table.toString();
    }

    static String imported(AnswerSet set) {
        return "Answer set "
                + ShortIds.shown(set.id())
                + " of "
                + set.edition()
                + " has "
                + set.forms()
                + " forms. Release it with cchc:answers-release "
                + ShortIds.shown(set.id())
                + "\n";
    }

    static String released(AnswerSet set) {
        return "Answer set "
                + ShortIds.shown(set.id())
                + " of "
                + set.edition()
                + ", "
                + set.forms()
                + " forms, is released. Fingerprint "
                + set.content().orElseThrow().brief()
                + ". Score it with cchc:score "
                + ShortIds.shown(set.id())
                + "\n";
    }

    static String codebook(List<CodebookEntry> codebook) {
        var table =
                new TextTable()
                        .text("Column", 16)
                        .text("Type", 7)
                        .text("Required", 8)
                        .text("Codes", 20)
                        .text("Label", 40);
        for (var entry : codebook) {
            table.row(
                    entry.column(),
                    entry.type(),
                    entry.required() ? "yes" : "",
                    String.join(
                            " ", entry.choices().stream().map(CodebookEntry.Choice::code).toList()),
                    entry.label().vi());
        }
        return table.toString() + codebook.size() + " columns\n";
    }
}
