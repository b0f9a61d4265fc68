package vn.cchc.campaign.internal.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.cchc.campaign.internal.store.KeptResponse;
import vn.cchc.campaign.internal.store.ResponseStore;
import vn.cchc.sheets.table.SafeCell;
import vn.cchc.survey.CodebookEntry;

/**
 * The responses of one campaign as a table: stratum, week, one column a question in the order of
 * the codebook; a question in a repeated group has a column for each turn that anybody filled, as
 * {@code household[2]/age}. Texts are screened. One response is in memory at a time.
 */
public final class ResponseTable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String campaign;
    private final ResponseStore store;
    private final Screening screening;
    private final List<String> order;
    private final Set<String> texts;

    public ResponseTable(
            String campaign,
            List<CodebookEntry> codebook,
            ResponseStore store,
            Screening screening) {
        this.campaign = campaign;
        this.store = store;
        this.screening = screening;
        order = codebook.stream().map(CodebookEntry::column).toList();
        texts =
                codebook.stream()
                        .filter(entry -> entry.type().equals("text"))
                        .map(CodebookEntry::column)
                        .collect(Collectors.toSet());
    }

    /** As CSV: UTF-8 text, comma, lines end with CR LF (RFC 4180). */
    public void write(Writer out) throws IOException {
        var columns = columns();
        var printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.print("stratum");
        printer.print("week");
        printer.printRecord(columns);
        store.read(campaign, kept -> print(printer, columns, kept));
        printer.flush();
    }

    /** In the order of the codebook, turns of a repeated question beside each other. */
    private List<String> columns() {
        var turns = new TreeSet<String>();
        store.read(
                campaign,
                kept ->
                        answers(kept).keySet().stream()
                                .map(ResponseTable::column)
                                .filter(column -> column.contains("["))
                                .forEach(turns::add));
        var columns = new ArrayList<String>();
        for (String name : order) {
            var repeated = turns.stream().filter(turn -> name(turn).equals(name)).toList();
            columns.addAll(repeated.isEmpty() ? List.of(name) : repeated);
        }
        return columns;
    }

    /** The question's name, with the turn before it when it is asked several times. */
    static String column(String path) {
        int turn = path.indexOf('[');
        return turn < 0 ? name(path) : path.substring(path.lastIndexOf('/', turn) + 1);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void print(CSVPrinter printer, List<String> columns, KeptResponse kept) {
        var byColumn =
                answers(kept).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        answer -> column(answer.getKey()), Map.Entry::getValue));
        try {
            printer.print(kept.stratum().orElse(""));
            printer.print(kept.week());
            for (String column : columns) {
                printer.print(cell(column, byColumn.getOrDefault(column, "")));
            }
            printer.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String cell(String column, String value) {
        return texts.contains(name(column)) ? SafeCell.text(screening.screen(value)) : value;
    }

    /**
     * What was written to one question, screened, each text once and in the order of the alphabet:
     * its place tells nothing of the response it came with.
     */
    public List<String> texts(String question) {
        var found = new TreeSet<String>();
        store.read(
                campaign,
                kept ->
                        answers(kept).entrySet().stream()
                                .filter(answer -> name(answer.getKey()).equals(question))
                                .map(Map.Entry::getValue)
                                .filter(text -> !text.isBlank())
                                .map(screening::screen)
                                .forEach(found::add));
        return List.copyOf(found);
    }

    private static Map<String, String> answers(KeptResponse kept) {
        try {
            return JSON.readValue(kept.answers(), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A response in the database is not whole", e);
        }
    }
}
