package vn.cchc.survey.demonstration.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.cchc.edition.Edition;
import vn.cchc.model.EditionId;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Commune;
import vn.cchc.survey.demonstration.internal.profile.Profile;
import vn.cchc.survey.form.FormDefinition;

/** The forms look like those of the survey of 2024: its sample, its questions, its people. */
class FormsTest {
    private static final Edition SIPAS = SampleEditions.ofYear("sipas-2024");
    private static final Forms FORMS = Forms.of(SIPAS, 2024);

    @Test
    void the_sample_has_the_published_size_at_every_stage() {
        assertThat(FORMS.by("province_code")).hasSize(63);
        assertThat(FORMS.by("province_code", "district_code")).hasSize(195);
        assertThat(FORMS.by("commune_code")).hasSize(385);
        assertThat(FORMS.by("commune_code", "village")).hasSize(1_170);
        assertThat(FORMS.all()).hasSize(36_525);
        assertThat(Forms.generator(SIPAS).count(SIPAS)).isEqualTo(36_525);
    }

    @Test
    void ha_noi_is_sampled_as_the_press_described() {
        var districts = Set.of("002", "006", "017", "269", "271", "275");
        var haNoi = FORMS.by("province_code").get(List.of("01"));

        assertThat(haNoi).hasSize(2_700);
        assertThat(distinct(haNoi, "district_code")).isEqualTo(districts);
        FORMS.by("district_code").entrySet().stream()
                .filter(district -> districts.contains(district.getKey().get(0)))
                .forEach(d -> assertThat(distinct(d.getValue(), "commune_code")).hasSize(3));
        assertThat(villageSizes("01")).hasSize(36).containsOnly(75);
    }

    @Test
    void elsewhere_the_stages_are_met_but_for_what_the_totals_ask() {
        var communesOfDistricts =
                FORMS.by("province_code", "district_code").entrySet().stream()
                        .filter(d -> !d.getKey().get(0).equals("01"))
                        .map(d -> distinct(d.getValue(), "commune_code").size())
                        .toList();

        assertThat(communesOfDistricts).hasSize(189).containsOnly(1, 2);
        assertThat(communesOfDistricts.stream().filter(n -> n == 1)).hasSize(11);
        assertThat(FORMS.by("district_code").values())
                .allMatch(
                        forms ->
                                forms.stream()
                                                .map(f -> f.get("commune_code") + f.get("village"))
                                                .distinct()
                                                .count()
                                        == 6);
        assertThat(distinct(FORMS.by("province_code").get(List.of("79")), "district_code"))
                .hasSize(6);
        assertThat(villageSizes("79")).containsOnly(29, 30);
    }

    private static List<Integer> villageSizes(String province) {
        return FORMS.by("province_code", "commune_code", "village").entrySet().stream()
                .filter(village -> village.getKey().get(0).equals(province))
                .map(village -> village.getValue().size())
                .toList();
    }

    private static Set<String> distinct(Collection<Map<String, String>> forms, String column) {
        return forms.stream().map(form -> form.get(column)).collect(Collectors.toSet());
    }

    @Test
    void every_code_is_in_the_registry_and_nests() {
        for (var place : FORMS.by("province_code", "district_code", "commune_code").keySet()) {
            var ref = new UnitRef(SIPAS.registry(), UnitKind.COMMUNE, place.get(2));
            var commune = (Commune) Forms.REGISTRY.find(ref).orElseThrow();
            assertThat(commune.province().code()).isEqualTo(place.get(0));
            assertThat(commune.district().orElseThrow().code()).isEqualTo(place.get(1));
        }
    }

    @Test
    void a_xa_has_villages_and_a_phuong_residential_groups() {
        for (var village : FORMS.by("commune_code", "village").keySet()) {
            var ref = new UnitRef(SIPAS.registry(), UnitKind.COMMUNE, village.get(0));
            boolean xa = Forms.REGISTRY.find(ref).orElseThrow().type().equals("xã");
            assertThat(village.get(1)).matches((xa ? "Thôn" : "Tổ dân phố") + " [1-9][0-9]?");
        }
    }

    @Test
    void every_form_passes_the_check_of_imported_forms() {
        var definition = FormDefinition.load(SIPAS.scoredInstrument().orElseThrow()).orRefuse();
        var session = definition.session();

        for (var form : FORMS.all()) {
            assertThat(session.check(definition.row(form))).as(form::toString).isEmpty();
        }
    }

    @Test
    void form_numbers_are_unique_and_begin_with_year_and_province() {
        var numbers = new HashSet<String>();
        for (var form : FORMS.all()) {
            assertThat(form.get("form_number"))
                    .matches("24-" + form.get("province_code") + "-[0-9]{6}");
            assertThat(numbers.add(form.get("form_number"))).isTrue();
        }
    }

    @Test
    void days_are_those_of_the_fieldwork_and_a_village_takes_three() {
        for (var village : FORMS.by("commune_code", "village").values()) {
            var days = village.stream().map(f -> LocalDate.parse(f.get("survey_date"))).toList();
            var first = days.stream().min(LocalDate::compareTo).orElseThrow();
            var last = days.stream().max(LocalDate::compareTo).orElseThrow();
            assertThat(first).isAfterOrEqualTo(LocalDate.of(2024, 10, 7));
            assertThat(last).isEqualTo(first.plusDays(2)).isBeforeOrEqualTo("2024-11-22");
        }
        assertThat(distinct(FORMS.all(), "enumerator")).hasSize(385).contains("ĐTV 01-03");
    }

    @Test
    void conditional_questions_and_free_texts_stay_blank() {
        assertThat(FORMS.all())
                .noneMatch(form -> form.keySet().stream().anyMatch(q -> q.endsWith("_other")))
                .noneMatch(form -> form.containsKey("survey_place"));
    }

    @Test
    void a_few_answers_are_blank_in_every_question_of_the_index() {
        for (var leaf : SIPAS.shareOfAnswers().orElseThrow().leaves()) {
            long answered =
                    FORMS.counts(leaf.question().orElseThrow()).values().stream()
                            .mapToLong(n -> n)
                            .sum();
            long blanks = FORMS.all().size() - answered;
            assertThat(blanks).isBetween(36_525L * 4 / 1_000, 36_525L * 16 / 1_000);
        }
    }

    @Test
    void shares_that_were_published_come_out() {
        assertThat(share("q5", "1")).isEqualTo(90_06);
        assertThat(share("q5", "2")).isEqualTo(8_98);
        assertThat(share("q5", "3")).isEqualTo(96);
        assertThat(share("q4", "2")).isEqualTo(39_14);
        assertThat(share("q4", "4")).isEqualTo(9_53);
        assertThat(share("q10_06", "4")).isEqualTo(66_56);
        assertThat(share("q10_07", "4")).isEqualTo(63_10);
        assertThat(share("q10_01", "4")).isEqualTo(59_42);
        assertThat(share("q1_reform", "3") + share("q1_reform", "4")).isEqualTo(77_88);
        assertThat(share("q1_health", "3") + share("q1_health", "4")).isEqualTo(82_60);
    }

    /** In hundredths of a percent, of those who answered. */
    private static long share(String question, String code) {
        var counts = FORMS.counts(question);
        long all = counts.values().stream().mapToLong(n -> n).sum();
        return (counts.getOrDefault(code, 0L) * 10_000 * 2 + all) / (2 * all);
    }

    @Test
    void satisfied_people_choose_four_more_than_five_and_others_three_more_than_less() {
        for (var leaf : SIPAS.shareOfAnswers().orElseThrow().leaves()) {
            var counts = FORMS.counts(leaf.question().orElseThrow());
            assertThat(counts.get("4")).isGreaterThan(2 * counts.get("5"));
            assertThat(counts.get("3")).isGreaterThan(2 * counts.get("2"));
            assertThat(counts.get("2")).isGreaterThan(counts.get("1"));
        }
    }

    @Test
    void nobody_over_sixty_is_a_student_and_nobody_under_twenty_five_is_retired() {
        assertThat(FORMS.by("age_group", "occupation"))
                .doesNotContainKeys(List.of("5", "4"), List.of("1", "1"));
    }

    @Test
    void neighbours_resemble_each_other_and_a_persons_answers_hang_together() {
        assertThat(Clustering.designEffect(FORMS, "q9_30")).isBetween(1.5, 4.0);
        assertThat(Clustering.alike(FORMS, "q9_30", "q9_31")).isGreaterThan(0.8);
    }

    /** The print changes only with the year's files, the registry or the generator itself. */
    @Test
    void the_same_seed_gives_the_same_bytes() {
        assertThat(FORMS.fingerprint())
                .hasToString("a70a32fc66ac8773784a9ea923a3406b7a658d59125cbad2dd22449f26876e08");
        assertThat(Forms.of(SIPAS, 2024).all()).isEqualTo(FORMS.all());
    }

    @Test
    void another_seed_gives_other_forms() {
        var other = Forms.of(SIPAS, 2025);

        assertThat(other.fingerprint()).isNotEqualTo(FORMS.fingerprint());
        assertThat(distinct(other.all(), "commune_code"))
                .isNotEqualTo(distinct(FORMS.all(), "commune_code"));
    }

    @Test
    void only_editions_with_stages_are_supported() {
        var template = SampleEditions.ofYear("year-template");
        var old = SampleEditions.ofYear("sipas-2022");

        assertThat(Forms.generator(SIPAS).supports(SIPAS.id())).isTrue();
        assertThat(Forms.generator(template).supports(template.id())).isTrue();
        assertThat(Forms.of(template, 1).all()).hasSize(1_890);
        assertThat(Forms.generator(old).supports(old.id())).isFalse();
        assertThat(Forms.generator(SIPAS).supports(new EditionId("sipas", "1999"))).isFalse();
    }

    @Test
    void the_profile_speaks_of_questions_and_codes_of_the_form() {
        var profile = Profile.of(SIPAS.id());
        var codebook =
                FormDefinition.load(SIPAS.scoredInstrument().orElseThrow()).orRefuse().codebook();

        assertThat(profile.questions()).hasSizeGreaterThan(70);
        for (String question : profile.questions()) {
            assertThat(codebook).as(question).anyMatch(e -> e.column().equals(question));
        }
        for (var entry : codebook) {
            var codes = entry.choices().stream().map(c -> c.code()).toList();
            profile.shares(entry.column())
                    .ifPresent(
                            s -> assertThat(s.byCode().keySet()).containsExactlyElementsOf(codes));
        }
    }
}
