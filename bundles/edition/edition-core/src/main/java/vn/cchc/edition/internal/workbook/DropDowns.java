package vn.cchc.edition.internal.workbook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;
import vn.cchc.edition.internal.examination.Vocabulary;

/** The lists a cell offers: the words its column or key takes, or the codes of another sheet. */
final class DropDowns {
    /** Longer lists of words a spreadsheet program does not take. */
    private static final int LONGEST = 255;

    private static final int CODES = 2_000;

    private final YearPages pages;
    private final Page page;

    DropDowns(YearPages pages, Page page) {
        this.pages = pages;
        this.page = page;
    }

    /**
     * @param last row to offer a list in, from 0
     */
    void add(Worksheet sheet, int last) {
        if (page.keyed()) {
            page.body().forEach(row -> offer(sheet, row.number() - 1, 1, keyWords(row), true));
        } else if (!page.file().isEmpty()) {
            for (int column = 0; column < page.heading().size(); column++) {
                addColumn(sheet, column, last);
            }
        }
    }

    private List<String> keyWords(Page.Row row) {
        return Vocabulary.ofKey(row.cell(0).replaceAll("\\[[0-9]+]", ""), points());
    }

    /** Only an index of points has rules. */
    private boolean points() {
        return pages.pages().stream().anyMatch(other -> other.heading().contains("threshold"));
    }

    private static void offer(
            Worksheet sheet, int row, int column, List<String> words, boolean strict) {
        offer(sheet, row, row, column, words, strict);
    }

    private static void offer(
            Worksheet sheet, int first, int last, int column, List<String> words, boolean strict) {
        String list = String.join(",", words);
        if (!words.isEmpty() && list.length() < LONGEST) {
            offer(sheet, first, last, column, "\"" + list + "\"", strict);
        }
    }

    /**
     * @param strict whether the program lets nothing else be typed
     */
    private static void offer(
            Worksheet sheet, int first, int last, int column, String formula, boolean strict) {
        sheet.range(first, column, last, column)
                .validateWithListByFormula(formula)
                .allowBlank(true)
                .showErrorMessage(strict);
    }

    private void addColumn(Worksheet sheet, int column, int last) {
        String name = page.heading().get(column);
        switch (name) {
            case "rule" -> offerCodes(sheet, column, last, "rules.csv", "rule");
            case "criterion" -> offerCodes(sheet, column, last, "criteria.csv", "code");
            case "parent" -> offerCodes(sheet, column, last, page.file(), "code");
            case "question" -> offerCodes(sheet, column, last, "survey.csv", "name");
            case "type" -> offer(sheet, 1, last, column, types(), false);
            default ->
                    offer(sheet, 1, last, column, Vocabulary.ofColumn(name, page.heading()), true);
        }
    }

    /** The codes another sheet gives; a new one may be typed before it is there. */
    private void offerCodes(Worksheet sheet, int column, int last, String file, String codes) {
        if (page.file().endsWith(file) && codes.equals(page.heading().get(column))) {
            return;
        }
        pages.pages().stream()
                .filter(other -> other.file().equals(file) || other.file().endsWith("/" + file))
                .filter(other -> other.heading().contains(codes))
                .findFirst()
                .ifPresent(
                        other ->
                                offer(
                                        sheet,
                                        1,
                                        last,
                                        column,
                                        formula(other, other.heading().indexOf(codes)),
                                        false));
    }

    private static String formula(Page other, int column) {
        String letters = Spot.letters(column);
        String sheet = other.sheet().replace("'", "''");
        return "'" + sheet + "'!$" + letters + "$2:$" + letters + "$" + CODES;
    }

    private List<String> types() {
        String folder = page.file().substring(0, page.file().lastIndexOf('/') + 1);
        Set<String> lists =
                pages.pages().stream()
                        .filter(other -> other.file().equals(folder + "choices.csv"))
                        .flatMap(other -> other.body().stream())
                        .map(row -> row.cell(0))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        var types = new ArrayList<>(Vocabulary.plainTypes());
        lists.forEach(list -> types.add("select_one " + list));
        return types;
    }
}
