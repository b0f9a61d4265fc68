package vn.cchc.archive.internal.integrity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.archive.internal.store.Census;
import vn.cchc.archive.internal.store.Census.Holder;
import vn.cchc.archive.internal.store.Census.Row;
import vn.cchc.model.Fingerprint;

/** What store and tables say of some contents, side by side. */
record Known(
        Map<Fingerprint, List<Holder>> holders,
        Map<Fingerprint, Row> rows,
        Set<Fingerprint> texts,
        Set<Fingerprint> stored) {

    /** What they say of one. */
    record Of(
            Fingerprint content,
            List<Holder> holders,
            Optional<Row> row,
            boolean text,
            boolean stored) {}

    static Known of(Census census, String beginning, List<Fingerprint> stored) {
        return new Known(
                census.holders(beginning).stream()
                        .collect(Collectors.groupingBy(holder -> holder.version().content())),
                census.rows(beginning).stream()
                        .collect(Collectors.toMap(Row::content, Function.identity())),
                Set.copyOf(census.texts(beginning)),
                new HashSet<>(stored));
    }

    /** In the order of the hash. */
    void each(Consumer<Of> look) {
        var all = new TreeSet<>(Comparator.comparing(Fingerprint::sha256));
        all.addAll(holders.keySet());
        all.addAll(rows.keySet());
        all.addAll(texts);
        all.addAll(stored);
        new ArrayList<>(all).forEach(content -> look.accept(of(content)));
    }

    Of of(Fingerprint content) {
        return new Of(
                content,
                holders.getOrDefault(content, List.of()),
                Optional.ofNullable(rows.get(content)),
                texts.contains(content),
                stored.contains(content));
    }
}
