package vn.cchc.portal.internal.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.edition.CommonQuestions.Wording;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;
import vn.cchc.portal.internal.years.YearsPage.Choice;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.ComparisonBasis;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.scoring.YearComparison;
import vn.cchc.web.PageLanguage;

/** The other ways of looking at two years: on the newest units, on the questions both asked. */
final class Views {
    private static final LanguageText AS_PUBLISHED =
            new LanguageText("Như đã công bố", "As published");

    private final YearComparison comparison;
    private final Registry registry;
    private final PageLanguage in;

    Views(YearComparison comparison, Registry registry, PageLanguage in) {
        this.comparison = comparison;
        this.registry = registry;
        this.in = in;
    }

    /** None when there is only one way. */
    List<Choice> choices(ComparisonBasis asked, YearsAddresses addresses) {
        var views = new ArrayList<Choice>();
        for (var basis : bases(asked)) {
            views.add(
                    new Choice(
                            in.say(name(basis)),
                            addresses.page(basis, Optional.empty()),
                            basis.equals(asked)));
        }
        return views.size() > 1 ? views : List.of();
    }

    private List<ComparisonBasis> bases(ComparisonBasis asked) {
        var bases = new ArrayList<ComparisonBasis>();
        bases.add(ComparisonBasis.PUBLISHED);
        newer().map(ComparisonBasis::on).ifPresent(bases::add);
        if (answered()) {
            for (var wording : Wording.values()) {
                bases.add(new ComparisonBasis(asked.on(), Optional.of(wording)));
            }
        }
        return bases;
    }

    private Optional<Period> newer() {
        var newest = registry.periods().get(registry.periods().size() - 1);
        boolean older =
                comparison.earlier().result().registry().compareTo(newest) < 0
                        || comparison.later().result().registry().compareTo(newest) < 0;
        return older ? Optional.of(newest) : Optional.empty();
    }

    private boolean answered() {
        return comparison.earlier().result().input() instanceof ResultSummary.Answers
                && comparison.later().result().input() instanceof ResultSummary.Answers;
    }

    private LanguageText name(ComparisonBasis basis) {
        return basis.questions()
                .map(this::onQuestions)
                .orElseGet(() -> basis.on().map(this::onUnits).orElse(AS_PUBLISHED));
    }

    private LanguageText onUnits(Period units) {
        int count = registry.provinces(units).size();
        return new LanguageText(
                "Tính lại trên " + count + " tỉnh, thành phố mới",
                "Computed anew on the " + count + " new provinces");
    }

    private LanguageText onQuestions(Wording wording) {
        String year = comparison.earlier().result().edition().year();
        return wording == Wording.SAME
                ? new LanguageText(
                        "Cách tính " + year + ", câu hỏi giống nhau",
                        "Method of " + year + ", same questions")
                : new LanguageText(
                        "Cách tính " + year + ", kể cả câu đổi lời",
                        "Method of " + year + ", reworded ones too");
    }
}
