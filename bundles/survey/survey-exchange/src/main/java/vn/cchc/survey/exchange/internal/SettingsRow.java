package vn.cchc.survey.exchange.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.edition.Instrument.Row;

/** The settings of a form; what every instrument needs is made up when it is missing. */
final class SettingsRow {
    private static final Set<String> KNOWN = Set.of("form_title", "form_id", "version");

    private final String name;
    private final Losses losses;

    SettingsRow(String name, Losses losses) {
        this.name = name;
        this.losses = losses;
    }

    Map<String, String> of(List<Row> rows) {
        var settings = new LinkedHashMap<String, String>();
        for (var row : rows.stream().limit(1).toList()) {
            row.cells()
                    .forEach(
                            (setting, value) -> {
                                if (KNOWN.contains(setting)) {
                                    settings.put(setting, value);
                                } else {
                                    losses.lost(ExchangeFault.SETTING_LOST, row.where(), setting);
                                }
                            });
        }
        settings.putIfAbsent("form_id", name.replaceAll("[^A-Za-z0-9_.-]", "_"));
        settings.putIfAbsent("form_title", settings.get("form_id"));
        settings.putIfAbsent("version", "1");
        return settings;
    }
}
