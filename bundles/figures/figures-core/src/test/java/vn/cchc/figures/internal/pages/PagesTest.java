package vn.cchc.figures.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.figures.Entry;
import vn.cchc.figures.ObservationQuery;
import vn.cchc.figures.TimePeriod;
import vn.cchc.figures.internal.FiguresRoom;
import vn.cchc.figures.internal.Shelf;
import vn.cchc.figures.internal.faults.ValueFault;
import vn.cchc.figures.internal.series.UnitNames;
import vn.cchc.figures.internal.values.Rights;
import vn.cchc.model.LanguageText;
import vn.cchc.web.PageLanguage;

/** The markup of the pages, both languages, with what a reader must see. */
class PagesTest {
    private static final UnitNames NAMES = new UnitNames(FiguresRoom.REGISTRY);

    private final FiguresRoom room = FiguresRoom.onDerby();
    private final Templates templates = new Templates();

    private String series(String indicator, PageLanguage in) {
        var page =
                new PageMaking(NAMES, in)
                        .series(room.figures.series(indicator, FiguresRoom.TUYEN_QUANG));
        return templates.text("series.jte", page);
    }

    @Test
    void a_series_shows_finding_chart_break_and_table() {
        room.approved("APPLICATIONS_RECEIVED", "province/2024/02", "2025-Q1", "1000");
        room.approved("APPLICATIONS_RECEIVED", "province/2024/08", "2025-Q1", "2500");
        room.approved("APPLICATIONS_RECEIVED", "province/2026/08", "2025-Q3", "4000");
        room.approved("APPLICATIONS_RECEIVED", "province/2026/08", "2025-Q4", "4200");

        assertThat(series("APPLICATIONS_RECEIVED", PageLanguage.VIETNAMESE))
                .contains(
                        "4.200 · Quý 4/2025",
                        "<svg class=\"over-time\"",
                        "class=\"break\"",
                        "<circle class=\"recomputed\"",
                        "tính lại từ các đơn vị tiền thân: Tỉnh Hà Giang, Tỉnh Tuyên Quang",
                        "minh họa");
        assertThat(series("APPLICATIONS_RECEIVED", PageLanguage.ENGLISH))
                .contains("4,200", "recomputed from predecessors", "Quarter 4 of 2025");
    }

    @Test
    void what_cannot_be_bridged_is_said_in_words() {
        room.approved("STAFF_WITH_JOB_POSITION", "province/2024/02", "2024", "90");
        room.approved("STAFF_WITH_JOB_POSITION", "province/2026/08", "2025", "80.5");

        assertThat(series("STAFF_WITH_JOB_POSITION", PageLanguage.VIETNAMESE))
                .contains("Trước ngày 01/07/2025 là các đơn vị khác")
                .contains("80,5")
                .doesNotContain("<svg");
    }

    @Test
    void a_correction_is_said_with_its_day_and_reason_and_no_markup_gets_through() {
        room.approved("DOCUMENTS_REVIEWED", "province/2026/08", "2025", "12");
        room.approved(
                new Entry(
                        "DOCUMENTS_REVIEWED",
                        "province/2026/08",
                        "2025",
                        "13",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("<script>alert(1)</script>")));

        assertThat(series("DOCUMENTS_REVIEWED", PageLanguage.VIETNAMESE))
                .contains("đã đính chính ngày 26/11/2026", "&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void a_value_that_rests_on_an_older_version_of_a_document_warns() {
        room.approved(
                new Entry(
                        "ON_TIME_SHARE",
                        "province/2026/01",
                        "2026-Q3",
                        "95.5",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Shelf.DECISION + "/1/14")));

        assertThat(resting(PageLanguage.VIETNAMESE))
                .contains("Quyết định 979", "phiên bản 1, trang 14")
                .doesNotContain("phiên bản mới hơn");

        room.shelf.superseded = true;
        assertThat(resting(PageLanguage.VIETNAMESE))
                .contains("Quyết định 979", "đã có phiên bản mới hơn");
        assertThat(resting(PageLanguage.ENGLISH))
                .contains("version 1, page 14", "there is a newer version");
    }

    private String resting(PageLanguage in) {
        var page =
                new PageMaking(NAMES, in, evidence -> room.shelf.find(evidence, Optional.empty()))
                        .series(room.figures.series("ON_TIME_SHARE", FiguresRoom.HA_NOI));
        return templates.text("series.jte", page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_catalogue_names_every_field_and_marks_what_is_illustrative(String language) {
        var in = language.equals("vi") ? PageLanguage.VIETNAMESE : PageLanguage.ENGLISH;
        var page =
                new PageMaking(NAMES, in)
                        .catalogue(room.indicators.all(), room.figures.published());

        assertThat(page.fields()).hasSize(7);
        assertThat(templates.text("catalogue.jte", page))
                .contains(in.say("minh họa", "illustrative"), "/api/figures/data.sdmx.csv");
    }

    @Test
    void the_two_systems_of_provinces_are_kept_apart() {
        room.approved("APPLICATIONS_RECEIVED", "province/2024/08", "2025-Q1", "2500");
        room.approved("APPLICATIONS_RECEIVED", "province/2026/08", "2025-Q3", "4000");
        var indicator = room.indicators.find("APPLICATIONS_RECEIVED").orElseThrow();

        var page =
                new PageMaking(NAMES, PageLanguage.ENGLISH)
                        .indicator(indicator, room.figures.published(indicator.code()));

        assertThat(page.systems())
                .extracting(IndicatorPage.AgencyList::title)
                .containsExactly("Provinces since 2025-07-01", "Provinces before 2025-07-01");
        assertThat(templates.text("indicator.jte", page)).contains("4,000", "2,500");
    }

    @Test
    void everybody_finds_the_own_work_and_what_was_typed_is_kept() {
        var draft =
                room.values.enter(
                        Entry.of("ON_TIME_SHARE", "province/2026/01", "2026-Q2", "95"), "an");
        var waiting =
                room.values.enter(
                        Entry.of("ON_TIME_SHARE", "province/2026/01", "2026-Q3", "96"), "an");
        room.values.submit(waiting.id(), "an");

        assertThat(work("an", Map.of("value", "101\"")))
                .contains(draft.id() + "/submission", "FIG-314", "value=\"101&#34;\"", "bản nháp")
                .doesNotContain(waiting.id() + "/approval", "province/2026/08", "/work/times");
        assertThat(work("lan", Map.of()))
                .contains(waiting.id() + "/approval", waiting.id() + "/rejection", "/work/times")
                .contains("2021-Q1")
                .doesNotContain(draft.id(), "name=\"indicator\"");
        assertThat(work("doc", Map.of())).doesNotContain("/approval", "<form");
    }

    private String work(String who, Map<String, String> typed) {
        var seen = room.values.list(ObservationQuery.ALL, Optional.of(who));
        var problem = ValueFault.TOO_HIGH.at(new LanguageText("value", "value"), "101", "100");
        var page =
                new WorkMaking(
                                FiguresRoom.REGISTRY,
                                new Rights(FiguresRoom.PEOPLE.find(who)),
                                PageLanguage.VIETNAMESE)
                        .page(
                                room.indicators.all(),
                                seen,
                                List.of(new TimePeriod("2021-Q1")),
                                List.of(problem),
                                typed);
        return templates.text("work.jte", page);
    }
}
