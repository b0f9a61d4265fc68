package vn.cchc.survey.internal.sheets;

import java.util.List;
import java.util.Optional;
import vn.cchc.sheets.SheetRow;

/** A file of answers as somebody brought it, row by row. */
public interface AnswerSheet extends AutoCloseable {

    /** The names in the first row, as written. */
    List<String> heading();

    /** The next row with at least one cell that is not blank; empty at the end. */
    Optional<SheetRow> next() throws UnreadableSheet;

    /** Whether a row has a cell for every name of the heading, blank ones too. */
    boolean fullRows();

    @Override
    void close();
}
