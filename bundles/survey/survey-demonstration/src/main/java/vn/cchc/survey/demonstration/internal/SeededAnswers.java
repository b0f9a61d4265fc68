package vn.cchc.survey.demonstration.internal;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Editions;
import vn.cchc.edition.ShareOfAnswers.NationRule;
import vn.cchc.model.EditionId;
import vn.cchc.model.Refusal;
import vn.cchc.registry.Province;
import vn.cchc.registry.Registry;
import vn.cchc.survey.AnswerGenerator;
import vn.cchc.survey.demonstration.internal.chance.Dice;
import vn.cchc.survey.demonstration.internal.counts.Calibration;
import vn.cchc.survey.demonstration.internal.forms.FormWriter;
import vn.cchc.survey.demonstration.internal.profile.Profile;
import vn.cchc.survey.demonstration.internal.sample.Sample;
import vn.cchc.survey.demonstration.internal.sample.SampleDraw;
import vn.cchc.survey.demonstration.internal.sample.SamplingDesign;
import vn.cchc.survey.demonstration.internal.targets.CriteriaTree;

/**
 * Makes forms from a seed: draws a sample as the edition describes it, settles how many people are
 * satisfied so that the published figures come out, and lets people answer accordingly. It works
 * for editions with districts whose nation is the mean of the provinces.
 */
@Component
public final class SeededAnswers implements AnswerGenerator {
    private static final List<String> UNITS = List.of("province", "district", "commune", "village");

    private final Registry registry;
    private final Editions editions;

    @Activate
    public SeededAnswers(@Reference Registry registry, @Reference Editions editions) {
        this.registry = registry;
        this.editions = editions;
    }

    @Override
    public boolean supports(EditionId edition) {
        return editions.find(edition).flatMap(this::design).isPresent();
    }

    @Override
    public int count(Edition edition) {
        return require(edition).forms();
    }

    @Override
    public Iterator<Map<String, String>> forms(Edition edition, long seed) {
        var design = require(edition);
        var dice = new Dice(seed);
        var profile = Profile.of(edition.id());
        var provinces = registry.provinces(edition.registry());
        var sample =
                new SampleDraw(
                                registry,
                                edition.registry(),
                                design,
                                profile.districts(),
                                dice.stream("sample"))
                        .draw();
        var counts =
                new Calibration(
                                edition,
                                new CriteriaTree(edition.shareOfAnswers().orElseThrow()),
                                provinces,
                                profile)
                        .counts(formsByProvince(sample), dice.stream("figures"));
        var regions =
                provinces.stream()
                        .collect(Collectors.toMap(p -> p.ref().code(), Province::regionCode));
        var forms =
                new FormWriter(edition, profile, sample, regions, counts, dice.stream("forms"))
                        .forms();
        return IntStream.range(0, forms.count()).mapToObj(forms::form).iterator();
    }

    private static int[] formsByProvince(Sample sample) {
        return sample.provinces().stream().mapToInt(Sample.Span::forms).toArray();
    }

    /** The sampling design, when forms can be made for it. */
    private Optional<SamplingDesign> design(Edition edition) {
        return edition.shareOfAnswers()
                .filter(m -> m.nation() == NationRule.MEAN_OF_PROVINCES)
                .filter(m -> m.units().keySet().containsAll(UNITS))
                .filter(m -> !registry.districts(edition.registry()).isEmpty())
                .flatMap(m -> SamplingDesign.read(edition.sampling()));
    }

    private SamplingDesign require(Edition edition) {
        return design(edition)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        Refusal.Kind.INVALID,
                                        DemonstrationFault.NO_FORMS.at(edition.id().toString())));
    }
}
