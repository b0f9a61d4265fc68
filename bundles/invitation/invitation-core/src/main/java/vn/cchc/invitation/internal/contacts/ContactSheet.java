package vn.cchc.invitation.internal.contacts;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.cchc.invitation.Contact;
import vn.cchc.model.Problem;
import vn.cchc.model.Verdict;
import vn.cchc.sheets.WorkbookLimits;
import vn.cchc.sheets.table.TableFile;
import vn.cchc.sheets.table.TableLimits;
import vn.cchc.sheets.table.TableRow;

/** Reads the people of a CSV or XLSX file: all of them, or every problem. */
public record ContactSheet(TableFile table, NewContacts rules) {
    private static final String LETTERS = "INV";
    private static final int MEGABYTE = 1 << 20;
    private static final TableLimits LIMITS =
            new TableLimits(
                    32 * MEGABYTE,
                    200_000,
                    200,
                    new WorkbookLimits(2_000, 50, 256L * MEGABYTE, 32L * MEGABYTE, 200));
    private static final List<String> COLUMNS =
            List.of("name", "address", "unit", "stratum", "language");
    private static final Set<String> REQUIRED = Set.of("name", "address", "unit", "stratum");

    /**
     * @param file its name, for people
     */
    public static ContactSheet of(String file, NewContacts rules) {
        return new ContactSheet(new TableFile(LETTERS, file, COLUMNS, REQUIRED, LIMITS), rules);
    }

    public Verdict<List<Contact>> read(InputStream content) {
        return table.read(content).flatMap(this::contacts);
    }

    private Verdict<List<Contact>> contacts(List<TableRow> rows) {
        var problems = new ArrayList<Problem>();
        var seen = new HashSet<String>();
        var contacts = new ArrayList<Contact>();
        rows.forEach(row -> rules.contact(row, seen, problems::add).ifPresent(contacts::add));
        return problems.isEmpty()
                ? Verdict.accepted(List.copyOf(contacts))
                : Verdict.refused(table.listed(problems));
    }
}
