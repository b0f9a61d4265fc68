package vn.cchc.survey.demonstration.internal.counts;

import java.util.List;
import vn.cchc.edition.Edition;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.registry.Province;
import vn.cchc.survey.demonstration.internal.DemonstrationFault;
import vn.cchc.survey.demonstration.internal.chance.Dice;
import vn.cchc.survey.demonstration.internal.profile.Profile;
import vn.cchc.survey.demonstration.internal.targets.CriteriaTree;
import vn.cchc.survey.demonstration.internal.targets.KnownFigures;
import vn.cchc.survey.demonstration.internal.targets.TargetDraw;

/**
 * Finds counts from which the methodology of the edition computes every published figure and place
 * exactly. Targets are drawn, turned into whole people, and the result is compared; should chance
 * have led into a corner, it is drawn again.
 */
public final class Calibration {
    private static final int ATTEMPTS = 40;

    private final Edition edition;
    private final CriteriaTree tree;
    private final List<Province> provinces;
    private final KnownFigures known;
    private final Profile profile;

    /**
     * @param provinces in order of code
     */
    public Calibration(
            Edition edition, CriteriaTree tree, List<Province> provinces, Profile profile) {
        this.edition = edition;
        this.tree = tree;
        this.provinces = provinces;
        this.profile = profile;
        this.known = KnownFigures.of(List.of(edition.published(), profile.figures()));
    }

    /**
     * @param forms forms by province
     * @throws Refusal SUR-801 when the figures do not come out together
     */
    public Counts counts(int[] forms, Dice dice) {
        var draw = new TargetDraw(tree, provinces, known, profile);
        var codes = provinces.stream().map(p -> p.ref().code()).toList();
        String where = edition.id() + " published.csv";
        List<Problem> differences = List.of(DemonstrationFault.NO_ROOM.at(where));
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var chance = dice.stream("attempt " + attempt);
            var targets = draw.draw(chance);
            if (targets.isPresent()) {
                var fit = new CountFit(tree, targets.get(), forms, chance.stream("counts")).fit();
                differences =
                        new Comparison(edition.shareOfAnswers().orElseThrow(), tree, codes, fit)
                                .differences(where, targets.get().known());
                if (differences.isEmpty()) {
                    return fit;
                }
            }
        }
        throw new Refusal(Refusal.Kind.INVALID, differences);
    }
}
