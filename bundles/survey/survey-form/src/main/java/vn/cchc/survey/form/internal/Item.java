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
        Optional<LanguageText> requiredMessage,
        String list,
        List<Item> children) {

    /** What the name of a worked out number of turns ends with. */
    static final String COUNT = "_count";

    /** The form itself: a group around everything. */
    static Item root(Row row) {
        return of(Kind.GROUP, "data", "/data", row);
    }

    /** A row without texts. */
    static Item of(Kind kind, String name, String path, Row row) {
        return new Item(
                kind,
                name,
                path,
                row,
                Optional.empty(),
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

    /** Its path without the form's own node, as in the keys of answers. */
    String key() {
        return path.substring(Math.min(path.length(), "/data/".length()));
    }

    /** Its child of this name. */
    Optional<Item> child(String wanted) {
        return children.stream().filter(item -> item.name().equals(wanted)).findFirst();
    }

    /** Whether a repeat's turns are counted by the form and not by the person. */
    boolean fixedTurns() {
        return cell("repeat_count").isPresent();
    }

    /** The path of the node that counts the turns. */
    String countedBy(FormParts parts) {
        Item worked = parts.named(name + COUNT);
        return worked != null
                ? worked.path()
                : parts.named(Quotes.names(cell("repeat_count").orElseThrow()).get(0)).path();
    }

    /** Whether it is a repeat or has one in it. */
    boolean repeats() {
        return all().anyMatch(item -> item.kind() == Kind.REPEAT);
    }

    /** An expression cell. */
    Optional<String> cell(String column) {
        return row.cell(column);
    }
}
