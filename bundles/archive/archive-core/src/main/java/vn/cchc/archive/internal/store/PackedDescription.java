package vn.cchc.archive.internal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.archive.Description;
import vn.cchc.archive.Relation;

/** A whole description in one cell: its parts in a fixed order, then its relations. */
final class PackedDescription {
    private static final int PARTS = 10;

    private PackedDescription() {}

    static byte[] pack(Description says) {
        var parts =
                new ArrayList<>(
                        List.of(
                                says.title(),
                                says.number(),
                                says.kind(),
                                says.issuer(),
                                says.signer(),
                                text(DescriptionWords.day(says.issued())),
                                text(DescriptionWords.day(says.inForce())),
                                text(DescriptionWords.day(says.expires())),
                                DescriptionWords.fields(says),
                                DescriptionWords.concerned(says)));
        says.relations().forEach(r -> parts.add(r.kind().name() + " " + r.number()));
        return PackedPages.pack(parts);
    }

    static Description unpack(byte[] packed) {
        List<String> parts = PackedPages.unpack(packed);
        return new Description(
                parts.get(0),
                parts.get(1),
                parts.get(2),
                parts.get(3),
                parts.get(4),
                DescriptionWords.day(parts.get(5)),
                DescriptionWords.day(parts.get(6)),
                DescriptionWords.day(parts.get(7)),
                DescriptionWords.fields(parts.get(8)),
                DescriptionWords.concerned(parts.get(9)),
                parts.subList(PARTS, parts.size()).stream()
                        .map(PackedDescription::relation)
                        .toList());
    }

    private static Relation relation(String kept) {
        String[] parts = kept.split(" ", 2);
        return new Relation(Relation.Kind.valueOf(parts[0]), parts[1]);
    }

    private static String text(String kept) {
        return Optional.ofNullable(kept).orElse("");
    }
}
