package vn.cchc.survey.internal.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * The forms of a set, written and read in bulk on the connection of the running transaction: a
 * survey has tens of thousands, and no object is to be kept for each.
 */
final class FormRows {
    private static final int BATCH = 1_000;

    private final Connection connection;
    private final String set;

    FormRows(Connection connection, String set) {
        this.connection = connection;
        this.set = set;
    }

    /**
     * Inserts encoded forms.
     *
     * @param stored told now and then how many are in
     * @return how many there were
     */
    int insert(BufferedReader lines, int columns, int numberColumn, IntConsumer stored)
            throws SQLException, IOException {
        int count = 0;
        try (var insert =
                connection.prepareStatement(
                        "insert into survey_form (set_id, form_number, answers) values (?, ?, ?)")) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                insert.setString(1, set);
                insert.setString(2, EncodedForm.decode(line, columns)[numberColumn]);
                insert.setString(3, line);
                insert.addBatch();
                if (++count % BATCH == 0) {
                    insert.executeBatch();
                    stored.accept(count);
                }
            }
            insert.executeBatch();
            stored.accept(count);
        }
        return count;
    }

    /** Hands every encoded form to a reader, in no particular order. */
    void read(Consumer<String> reader) throws SQLException {
        try (var select =
                connection.prepareStatement("select answers from survey_form where set_id = ?")) {
            select.setString(1, set);
            select.setFetchSize(BATCH);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    reader.accept(rows.getString(1));
                }
            }
        }
    }

    Set<String> numbers() throws SQLException {
        var numbers = new HashSet<String>();
        try (var select =
                connection.prepareStatement(
                        "select form_number from survey_form where set_id = ?")) {
            select.setString(1, set);
            select.setFetchSize(BATCH);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getString(1));
                }
            }
        }
        return numbers;
    }
}
