package vn.cchc.edition.internal.examination;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.edition.Methodology.Band;
import vn.cchc.edition.internal.faults.EditionFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.faults.TextFault;
import vn.cchc.edition.internal.text.FieldReader;
import vn.cchc.edition.internal.text.Placed;

/** Reads the bands of published figures, which cover 0 to 100 without gap or overlap. */
final class BandReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Problems problems;

    BandReader(Problems problems) {
        this.problems = problems;
    }

    List<Band> read(List<FieldReader> groups, FieldReader methodology) {
        var bands = new ArrayList<Placed<Band>>();
        for (var group : groups) {
            Optional<Placed<BigDecimal>> from = limit(group, "from");
            Optional<Placed<BigDecimal>> to = limit(group, "to");
            Optional<String> name = group.optionalText("name").map(Placed::value);
            group.refuseOthers();
            if (from.isPresent() && to.isPresent()) {
                var band = new Band(from.get().value(), to.get().value(), name);
                bands.add(new Placed<>(band, group.where()));
            }
        }
        if (groups.isEmpty() && methodology.has("bands")) {
            problems.add(TextFault.EMPTY_LIST, methodology.whereIs("bands"), "bands");
        }
        if (bands.size() == groups.size() && !bands.isEmpty()) {
            examine(bands);
        }
        return bands.stream().map(Placed::value).toList();
    }

    private Optional<Placed<BigDecimal>> limit(FieldReader group, String name) {
        Optional<Placed<String>> text = group.text(name);
        Optional<BigDecimal> limit = text.flatMap(t -> Percent.read(t.value()));
        if (text.isPresent() && limit.isEmpty()) {
            problems.add(EditionFault.BAND, text.get().where(), text.get().value());
        }
        return limit.map(value -> new Placed<>(value, text.get().where()));
    }

    private void examine(List<Placed<Band>> bands) {
        Placed<Band> first = bands.get(0);
        Placed<Band> last = bands.get(bands.size() - 1);
        if (first.value().from().signum() != 0) {
            problems.add(EditionFault.BAND_START, first.where(), first.value().from());
        }
        if (last.value().to().compareTo(HUNDRED) != 0) {
            problems.add(EditionFault.BAND_END, last.where(), last.value().to());
        }
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i).value();
            if (band.from().compareTo(band.to()) >= 0) {
                problems.add(EditionFault.BAND_ORDER, bands.get(i).where(), band.from(), band.to());
            }
            if (i > 0 && band.from().compareTo(bands.get(i - 1).value().to()) != 0) {
                problems.add(
                        EditionFault.BAND_GAP,
                        bands.get(i).where(),
                        band.from(),
                        bands.get(i - 1).value().to());
            }
        }
    }
}
