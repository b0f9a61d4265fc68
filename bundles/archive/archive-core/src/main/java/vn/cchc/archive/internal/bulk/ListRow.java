package vn.cchc.archive.internal.bulk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.cchc.archive.internal.rest.DescriptionRecord;
import vn.cchc.archive.internal.rest.DescriptionRecord.RelationRecord;

/**
 * One document of a list.
 *
 * @param number as a spreadsheet program counts, the heading being row 1
 */
record ListRow(int number, Map<Column, String> cells) {

    String cell(Column column) {
        return cells.getOrDefault(column, "").strip();
    }

    DescriptionRecord description() {
        return new DescriptionRecord(
                cell(Column.TITLE),
                cell(Column.NUMBER),
                cell(Column.KIND),
                cell(Column.ISSUER),
                cell(Column.SIGNER),
                cell(Column.ISSUED),
                cell(Column.IN_FORCE),
                cell(Column.EXPIRES),
                words(Column.FIELDS),
                words(Column.CONCERNED),
                relations());
    }

    private List<String> words(Column column) {
        return Stream.of(cell(column).split("[\\s;,]+")).filter(word -> !word.isEmpty()).toList();
    }

    /** With semicolons between, each a word and a number: {@code based-on 76/NQ-CP}. */
    private List<RelationRecord> relations() {
        return Stream.of(cell(Column.RELATIONS).split(";"))
                .map(String::strip)
                .filter(relation -> !relation.isEmpty())
                .map(relation -> relation.split("\\s+", 2))
                .map(parts -> new RelationRecord(parts[0], parts.length > 1 ? parts[1] : ""))
                .toList();
    }
}
