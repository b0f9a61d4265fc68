package vn.cchc.survey.demonstration.internal.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.cchc.model.Period;
import vn.cchc.model.Refusal;
import vn.cchc.registry.Commune;
import vn.cchc.registry.District;
import vn.cchc.registry.Province;
import vn.cchc.registry.Registry;
import vn.cchc.survey.demonstration.internal.DemonstrationFault;
import vn.cchc.survey.demonstration.internal.chance.Dice;

/**
 * Draws real districts and communes, and numbers villages in them. Where the stages do not add up
 * to the published totals, as many units as needed, drawn by chance outside the exceptions of the
 * design, take one more or one fewer.
 */
public final class SampleDraw {
    /** Villages of a commune carry numbers up to this, not all of them drawn. */
    private static final int VILLAGES_IN_A_COMMUNE = 12;

    private final List<Province> provinces;
    private final List<District> districts;
    private final Map<String, List<Commune>> communes;
    private final SamplingDesign design;
    private final Map<String, List<String>> chosenDistricts;
    private final Dice dice;

    /**
     * @param chosenDistricts districts known to have been in the sample, by province
     */
    public SampleDraw(
            Registry registry,
            Period period,
            SamplingDesign design,
            Map<String, List<String>> chosenDistricts,
            Dice dice) {
        this.provinces = registry.provinces(period);
        this.districts = registry.districts(period);
        this.communes =
                registry.communes(period).stream()
                        .filter(commune -> commune.district().isPresent())
                        .collect(Collectors.groupingBy(c -> c.district().orElseThrow().code()));
        this.design = design;
        this.chosenDistricts = chosenDistricts;
        this.dice = dice;
    }

    /**
     * @throws Refusal SUR-802 when the registry has too few units, or the totals cannot be met
     */
    public Sample draw() {
        var drawn = provinces.stream().flatMap(p -> districts(p).stream()).toList();
        var communeStage = design.communes();
        var villageStage = design.villages();
        int[] perDistrict = counts(drawn, d -> communeStage.in(province(d)));
        int[] villages =
                counts(drawn, d -> communeStage.in(province(d)) * villageStage.in(province(d)));
        require("districts", drawn.size());
        fit("communes", perDistrict, usual(drawn, d -> communeStage.usual(province(d))));
        fit("villages", villages, usual(drawn, d -> villageStage.usual(province(d))));
        var result = new ArrayList<Village>();
        int communeNumber = 0;
        for (int i = 0; i < drawn.size(); i++) {
            boolean newProvince =
                    i == 0 || !province(drawn.get(i)).equals(province(drawn.get(i - 1)));
            communeNumber = newProvince ? 0 : communeNumber;
            result.addAll(villages(drawn.get(i), perDistrict[i], villages[i], communeNumber));
            communeNumber += perDistrict[i];
        }
        return withForms(result);
    }

    private List<District> districts(Province province) {
        String code = province.ref().code();
        var all = districts.stream().filter(d -> province(d).equals(code)).toList();
        var chosen = chosenDistricts.getOrDefault(code, List.of());
        var drawn = all.stream().filter(d -> chosen.contains(d.ref().code())).toList();
        if (drawn.isEmpty()) {
            drawn = dice.shuffled(all.stream().filter(this::largeEnough).toList());
        }
        int size = design.districts().in(code);
        if (drawn.size() < size) {
            throw refusal(DemonstrationFault.FEW_DISTRICTS, province.name());
        }
        return drawn.subList(0, size).stream().sorted(byCode()).toList();
    }

    /** One commune to spare, in case the totals ask for one more. */
    private boolean largeEnough(District district) {
        int needed = design.communes().in(province(district)) + 1;
        return communes.getOrDefault(district.ref().code(), List.of()).size() >= needed;
    }

    private static Comparator<District> byCode() {
        return Comparator.comparing(d -> d.ref().code());
    }

    private static String province(District district) {
        return district.province().code();
    }

    private static int[] counts(List<District> of, ToIntFunction<District> count) {
        return of.stream().mapToInt(count).toArray();
    }

    private static List<Integer> usual(List<District> of, Predicate<District> usual) {
        return IntStream.range(0, of.size()).filter(i -> usual.test(of.get(i))).boxed().toList();
    }

    private void require(String units, int actual) {
        if (design.total(units, actual) != actual) {
            throw refusal(DemonstrationFault.STAGES_GIVE, actual, units);
        }
    }

    /** Adds or takes one at places drawn by chance until the counts make the published total. */
    private void fit(String units, int[] counts, List<Integer> places) {
        int missing = design.total(units, IntStream.of(counts).sum()) - IntStream.of(counts).sum();
        if (missing != 0 && places.isEmpty()) {
            throw refusal(DemonstrationFault.TOTAL_DIFFERS, units, missing);
        }
        int one = Integer.signum(missing);
        while (missing != 0) {
            for (int place : dice.shuffled(places)) {
                if (missing != 0) {
                    counts[place] += one;
                    missing -= one;
                }
            }
        }
        if (IntStream.of(counts).anyMatch(n -> n < 1)) {
            throw refusal(DemonstrationFault.TOTAL_SMALL, units);
        }
    }

    private List<Village> villages(
            District district, int communeCount, int count, int numberBefore) {
        var drawn =
                dice.shuffled(communes.getOrDefault(district.ref().code(), List.of())).stream()
                        .limit(communeCount)
                        .sorted(Comparator.comparing(c -> c.ref().code()))
                        .toList();
        if (drawn.size() < communeCount || count < communeCount) {
            throw refusal(DemonstrationFault.FEW_COMMUNES, district.fullName());
        }
        var result = new ArrayList<Village>();
        for (int i = 0; i < communeCount; i++) {
            int here = count / communeCount + (i < count % communeCount ? 1 : 0);
            result.addAll(villages(drawn.get(i), here, numberBefore + i + 1));
        }
        return result;
    }

    private List<Village> villages(Commune commune, int count, int communeNumber) {
        String word = "xã".equals(commune.type()) ? "Thôn " : "Tổ dân phố ";
        var numbers = IntStream.rangeClosed(1, Math.max(VILLAGES_IN_A_COMMUNE, count)).boxed();
        return dice.shuffled(numbers.toList()).stream()
                .limit(count)
                .sorted()
                .map(n -> village(commune, communeNumber, word + n))
                .toList();
    }

    private Village village(Commune commune, int communeNumber, String name) {
        String province = commune.province().code();
        return new Village(
                province,
                commune.district().orElseThrow().code(),
                commune.ref().code(),
                communeNumber,
                name,
                design.respondents().in(province));
    }

    private Sample withForms(List<Village> villages) {
        int[] forms = villages.stream().mapToInt(Village::forms).toArray();
        var stage = design.respondents();
        fit(
                "forms",
                forms,
                IntStream.range(0, forms.length)
                        .filter(i -> stage.usual(villages.get(i).province()))
                        .boxed()
                        .toList());
        var result = new ArrayList<Village>();
        for (int i = 0; i < forms.length; i++) {
            var v = villages.get(i);
            result.add(
                    new Village(
                            v.province(),
                            v.district(),
                            v.commune(),
                            v.communeNumber(),
                            v.name(),
                            forms[i]));
        }
        return new Sample(result);
    }

    private static Refusal refusal(DemonstrationFault fault, Object... words) {
        return new Refusal(Refusal.Kind.INVALID, fault.at("sampling.yaml", words));
    }
}
