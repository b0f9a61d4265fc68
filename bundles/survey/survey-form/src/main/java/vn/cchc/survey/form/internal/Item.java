package vn.cchc.survey.form.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.edition.Instrument.Row;
import vn.cchc.model.LanguageText;

/**
 * A group or question of the survey sheet.
 *
 * @param path absolute path of its node in the XForm's instance
 * @param list the choice list, empty when it takes none
 * @param children what stands in a group, in order; filled while the sheet is read
 */
record Item(
        Kind kind,
        String name,
        String path,
        Row row,
        Optional<LanguageText> label,
        Optional<LanguageText> hint,
        Optional<LanguageText> constraintMessage,
        String list,
        List<Item> children) {

    /** The form itself: a group around everything. */
    static Item root(Row row) {
        return new Item(
                Kind.GROUP,
                "data",
                "/data",
                row,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                new ArrayList<>());
    }

    /** This item and all below it, in form order. */
    Stream<Item> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Item::all));
    }

    /** An expression cell. */
    Optional<String> cell(String column) {
        return row.cell(column);
    }
}
