package vn.cchc.edition.internal.shell;

import java.util.List;
import java.util.Locale;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Editions;
import vn.cchc.edition.RefusedYear;
import vn.cchc.edition.Surveys;
import vn.cchc.edition.internal.rest.EditionsRecord;
import vn.cchc.shell.text.FoldedText;
import vn.cchc.shell.text.JsonText;
import vn.cchc.shell.text.TextTable;

/** How editions look in the shell. */
final class EditionText {
    private static final int WIDEST_BUNDLE = 34;

    private EditionText() {}

    /** A table of those on offer, then each refused bundle with its problems. */
    static String list(Editions editions) {
        var text = new StringBuilder(table(editions.all()));
        if (editions.all().isEmpty()) {
            text.append("No year is on offer. Take one in with cchc:edition-install <file>.\n");
        }
        editions.refused().forEach(year -> text.append(refused(year)));
        return text.toString();
    }

    private static String table(List<Edition> editions) {
        var table =
                new TextTable()
                        .text("Edition", 20)
                        .text("Status", 12)
                        .number("Criteria")
                        .number("Published")
                        .text("Units", 5)
                        .text("Fingerprint", 12)
                        .text("Bundle", WIDEST_BUNDLE);
        for (var edition : editions) {
            table.row(
                    edition.id().toString(),
                    edition.status().name().toLowerCase(Locale.ROOT),
                    holds(edition),
                    published(edition),
                    edition.registry().code(),
                    edition.fingerprint().brief(),
                    edition.bundle());
        }
        return table.toString();
    }

    /** The number of criteria; a plan has none, but tasks, and surveys have questionnaires. */
    private static String holds(Edition edition) {
        return edition.plan()
                .map(plan -> plan.tasks().size() + " tasks")
                .or(() -> edition.surveys().map(Surveys::brief))
                .or(() -> edition.methodology().map(m -> Integer.toString(m.leaves().size())))
                .orElse("");
    }

    private static String published(Edition edition) {
        return edition.methodology().isEmpty() ? "–" : Integer.toString(edition.published().size());
    }

    private static String refused(RefusedYear year) {
        var text = new StringBuilder("\nRefused: " + year.bundle() + "\n");
        year.problems()
                .forEach(
                        problem ->
                                text.append(FoldedText.hanging(problem.toString(), 2))
                                        .append('\n'));
        return text.toString();
    }

    /** One line about an edition that passed its exam. */
    static String one(Edition edition) {
        return edition.methodology().isPresent() ? oneIndex(edition) : other(edition);
    }

    private static String other(Edition edition) {
        return String.format(
                Locale.ROOT,
                "%s, %s, fingerprint %s%n",
                edition.id(),
                holds(edition),
                edition.fingerprint().brief());
    }

    private static String oneIndex(Edition edition) {
        return String.format(
                Locale.ROOT,
                "%s, %s criteria, %d published figures, fingerprint %s%n",
                edition.id(),
                holds(edition),
                edition.published().size(),
                edition.fingerprint().brief());
    }

    /** The same as over HTTP. */
    static String json(Editions editions) {
        return JsonText.of(EditionsRecord.of(editions));
    }
}
