package vn.cchc.edition.internal.years;

import java.util.HashSet;
import java.util.List;

/** Compares the offers after each change with those before, and tells what is new. */
public final class YearReporter {
    private final List<YearNews> listeners;
    private Offers last = Offers.NONE;

    YearReporter(YearNews... listeners) {
        this.listeners = List.of(listeners);
    }

    /** Into the log and the audit trail. */
    public static YearReporter to(YearAudit audit) {
        return new YearReporter(new YearLog(), audit);
    }

    /** Tells what differs from the offers before. */
    public synchronized void follow(Offers offers) {
        listeners.forEach(listener -> tell(offers, listener));
        last = offers;
    }

    private void tell(Offers offers, YearNews news) {
        last.editions().values().stream()
                .filter(year -> !offers.editions().containsKey(year.id()))
                .forEach(news::left);
        for (var year : offers.editions().values()) {
            InstalledEdition before = last.editions().get(year.id());
            if (before == null) {
                news.came(year);
            } else if (before != year) {
                news.changed(year);
            }
        }
        var known = new HashSet<>(last.refused());
        offers.refused().stream().filter(year -> !known.contains(year)).forEach(news::refused);
    }
}
