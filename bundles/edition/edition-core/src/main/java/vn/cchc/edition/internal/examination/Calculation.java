package vn.cchc.edition.internal.examination;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.cchc.edition.Methodology;
import vn.cchc.model.UnitKind;

/**
 * The rule of calculation and its tree, as far as they could be read.
 *
 * @param codes of the criteria; none when the tree could not be read
 * @param digits decimals of a published figure
 * @param scope the kind of unit that has figures
 * @param methodology makes it; to be called when nothing is wrong
 */
record Calculation(
        Set<String> codes,
        Optional<Integer> digits,
        UnitKind scope,
        Supplier<Methodology<?>> methodology) {}
