package vn.cchc.scoring.internal.breakdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.engine.GroupFigures;
import vn.cchc.survey.CodebookEntry;

/** What breakdowns and groups are called: as in the registry and in the form. */
final class GroupNames {
    private static final LanguageText REGION = new LanguageText("Vùng", "Region");

    private final Map<String, LanguageText> regions = new HashMap<>();
    private final Map<String, String> regionOf = new HashMap<>();
    private final List<CodebookEntry> codebook;

    GroupNames(Registry registry, List<CodebookEntry> codebook, Period period) {
        this.codebook = codebook;
        for (var province : registry.provinces(period)) {
            regions.put(province.regionCode(), province.region());
            regionOf.put(province.ref().code(), province.regionCode());
        }
    }

    /** Code of the region by code of the province. */
    Map<String, String> regionOf() {
        return Map.copyOf(regionOf);
    }

    LanguageText breakdown(String code) {
        return code.equals(GroupFigures.REGION)
                ? REGION
                : entry(code).map(CodebookEntry::label).orElse(new LanguageText(code, code));
    }

    LanguageText group(String breakdown, String code) {
        var known =
                breakdown.equals(GroupFigures.REGION)
                        ? Optional.ofNullable(regions.get(code))
                        : entry(breakdown).flatMap(question -> choice(question, code));
        return known.orElse(new LanguageText(code, code));
    }

    private Optional<CodebookEntry> entry(String question) {
        return codebook.stream().filter(e -> e.column().equals(question)).findFirst();
    }

    private static Optional<LanguageText> choice(CodebookEntry question, String code) {
        return question.choices().stream()
                .filter(choice -> choice.code().equals(code))
                .map(CodebookEntry.Choice::label)
                .findFirst();
    }
}
