package vn.cchc.campaign.internal.openrosa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.campaign.Receipt;
import vn.cchc.campaign.internal.CampaignRoom;
import vn.cchc.campaign.internal.SmallSurvey;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.testing.DatabaseFixture;
import vn.cchc.testing.FieldApp;
import vn.cchc.web.SentForm;
import vn.cchc.web.SentPart;

/** What becomes of forms that interviewers fill in with the engine of ODK Collect. */
abstract class OpenRosaContract {
    private static final String ID = "y-kien-2026";
    private static final int MANY = 8;
    private static final Predicate<String> INTERVIEWER = "interviewer"::equals;
    private static final Predicate<String> STAFF = "staff"::equals;
    private static final Map<String, String> CONTENT =
            Map.of(
                    "about/used", "1",
                    "about/times", "3",
                    "view/channels", "7 1",
                    "view/content", "1",
                    "last/suggestion", "Mở cửa <sớm> & đúng giờ");

    @TempDir Path folder;
    private CampaignRoom room;
    private int files;

    abstract DatabaseFixture database();

    @BeforeEach
    void open() {
        room = CampaignRoom.on(database());
    }

    private FieldForm form() {
        return room.fieldForms.of(room.campaigns.find(ID).orElseThrow());
    }

    private String filled(Map<String, String> answers) {
        return FieldApp.load(form().xform()).fill(answers).submission();
    }

    private SentPart part(String name, String fileName, String content) {
        try {
            Path file = folder.resolve("part-" + files++);
            Files.writeString(file, content);
            return new SentPart(name, Optional.ofNullable(fileName), "text/xml", file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private SentForm sent(String xml, SentPart... beside) {
        var parts = new ArrayList<>(List.of(part("xml_submission_file", "a.xml", xml)));
        parts.addAll(List.of(beside));
        return new SentForm(parts);
    }

    private Receipt take(String xml, SentPart... beside) {
        return room.submissions.take(Optional.of(ID), sent(xml, beside), INTERVIEWER);
    }

    private static void refused(List<String> codes, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(
                        refusal ->
                                assertThat(refusal.problems())
                                        .extracting(Problem::code)
                                        .containsExactlyInAnyOrderElementsOf(codes));
    }

    @Test
    void an_interview_goes_from_the_telephone_to_the_data() throws Exception {
        room.openedForInterviewers(ID);
        String xml = filled(CONTENT);
        var receipt = take(xml);
        var again = take(xml);

        assertThat(receipt.again()).isFalse();
        assertThat(again).isEqualTo(new Receipt(receipt.code(), true, false));
        assertThat(room.responses.count(ID)).isEqualTo(1);
        room.campaigns.close(ID, "an");
        assertThat(take(xml).code())
                .as("also when nothing more is taken")
                .isEqualTo(receipt.code());
        var file = new StringWriter();
        room.data.responses(ID, "lan").write(file);
        assertThat(file.toString().split("\r\n"))
                .containsExactly(
                        "stratum,week,used,times,channels,content,suggestion",
                        "\"\",2026-W48,1,3,1 7,1,Mở cửa <sớm> & đúng giờ");
    }

    @Test
    void the_form_is_the_campaigns_own_in_both_languages() {
        room.openedForInterviewers(ID);
        var form = form();
        var app = FieldApp.load(form.xform());

        assertThat(form.id()).isEqualTo(ID);
        assertThat(form.version()).matches("1-[0-9a-f]{12}");
        assertThat(form.title()).isEqualTo("Ý kiến người dân / View of the people");
        assertThat(form.xform())
                .contains("<h:title>" + form.title(), "version=\"" + form.version());
        assertThat(form.md5()).matches("[0-9a-f]{32}");
        assertThat(app.firstQuestion("Tiếng Việt (vi)")).startsWith("Bạn đã dùng");
        assertThat(app.firstQuestion("English (en)")).startsWith("Have you used");
    }

    @Test
    void other_answers_under_the_same_id_are_refused() {
        room.openedForInterviewers(ID);
        String xml = filled(CONTENT);
        take(xml);

        refused(List.of("CAM-403"), () -> take(xml.replace("<times>3", "<times>4")));
        assertThat(room.responses.count(ID)).isEqualTo(1);
    }

    @Test
    void one_sent_many_times_at_once_is_one() throws Exception {
        room.openedForInterviewers(ID);
        String xml = filled(CONTENT);
        var barrier = new CyclicBarrier(MANY);
        var executor = Executors.newFixedThreadPool(MANY);
        var tasks = new ArrayList<Callable<String>>();
        for (int i = 0; i < MANY; i++) {
            var sent = sent(xml);
            tasks.add(
                    () -> {
                        barrier.await();
                        return room.submissions.take(Optional.of(ID), sent, INTERVIEWER).code();
                    });
        }
        var codes = new ArrayList<String>();
        try {
            for (var future : executor.invokeAll(tasks)) {
                codes.add(future.get());
            }
        } finally {
            executor.shutdownNow();
        }

        assertThat(codes).hasSize(MANY).containsOnly(codes.get(0));
        assertThat(room.responses.count(ID)).isEqualTo(1);
    }

    @Test
    void everything_wrong_with_a_submission_is_told_at_once() {
        room.openedForInterviewers(ID);
        String xml =
                filled(CONTENT)
                        .replace("id=\"" + ID, "id=\"other")
                        .replace("version=\"1-", "version=\"0-")
                        .replaceFirst("instanceID>uuid:", "instanceID>");

        refused(
                List.of("CAM-412", "CAM-414", "CAM-415", "CAM-404"),
                () ->
                        take(
                                xml,
                                part("a.jpg", "a.jpg", "picture"),
                                part("*isIncomplete*", null, "yes")));
        refused(
                List.of("CAM-412", "SUR-174"),
                () ->
                        take(
                                filled(CONTENT).replace("<times>3</times>", "<other>3</other>"),
                                part("a.jpg", "a.jpg", "x")));
        refused(
                List.of("CAM-413"),
                () -> room.submissions.take(Optional.of(ID), new SentForm(List.of()), INTERVIEWER));
        refused(List.of("CAM-413"), () -> take(xml, part("xml_submission_file", "b.xml", xml)));
        refused(List.of("SUR-173"), () -> take(" ".repeat(2 << 20)));
        assertThat(room.responses.count(ID)).isZero();
    }

    @Test
    void answers_are_judged_as_those_of_the_pages_are() {
        room.openedForInterviewers(ID);
        String xml = filled(CONTENT);

        refused(
                List.of("SUR-137", "SUR-131"),
                () ->
                        take(
                                xml.replace("<times>3", "<times>100")
                                        .replaceFirst("<content>1", "<content>")));
        refused(List.of("SUR-132"), () -> take(xml.replace("<used>1", "<used>9")));
        assertThat(room.responses.count(ID)).isZero();
    }

    @Test
    void what_does_not_apply_is_left_out_as_on_the_pages() throws Exception {
        room.openedForInterviewers(ID);
        take(filled(CONTENT).replace("<used>1", "<used>2"));
        room.campaigns.close(ID, "an");

        var file = new StringWriter();
        room.data.responses(ID, "lan").write(file);
        assertThat(file.toString()).contains(",2026-W48,2,,,,Mở cửa");
    }

    @Test
    void a_form_of_another_year_bundle_is_another_form() {
        room.openedForInterviewers(ID);
        String before = filled(CONTENT);
        String version = form().version();
        room.campaigns.close(ID, "an");
        room.years.set(0, SmallSurvey.year(Fingerprint.of(new byte[] {2})));
        String next = "y-kien-2027";
        room.openedForInterviewers(next);

        var form = room.fieldForms.of(room.campaigns.find(next).orElseThrow());
        assertThat(form.version()).isNotEqualTo(version);
        refused(
                List.of("CAM-414", "CAM-415"),
                () -> room.submissions.take(Optional.of(next), sent(before), INTERVIEWER));
    }

    @Test
    void a_campaign_whose_year_is_gone_does_not_hide_the_others() {
        var gone = room.openedForInterviewers("gone");
        room.years.set(0, SmallSurvey.year(Fingerprint.of(new byte[] {2})));
        room.openedForInterviewers(ID);

        assertThat(room.fieldForms.offered(gone)).isEmpty();
        assertThat(room.field.today(INTERVIEWER))
                .flatExtracting(c -> room.fieldForms.offered(c).stream().toList())
                .extracting(FieldForm::id)
                .containsExactly(ID);
        refused(List.of("CAM-207"), () -> room.fieldForms.of(gone));
    }

    @Test
    void the_address_of_all_finds_the_campaign_by_the_form() {
        room.openedForInterviewers(ID);
        room.openedForInterviewers("another");
        String xml = filled(CONTENT);

        room.submissions.take(Optional.empty(), sent(xml), INTERVIEWER);

        assertThat(room.responses.count(ID)).isEqualTo(1);
        assertThat(room.responses.count("another")).isZero();
        refused(
                List.of("CAM-416"),
                () -> room.submissions.take(Optional.empty(), sent("<data/>"), INTERVIEWER));
    }

    @Test
    void staff_try_it_and_interviewers_see_what_counts() {
        room.campaigns.draft(ID, SmallSurvey.interviewed(), "an");
        assertThat(room.field.today(STAFF)).isEmpty();
        room.campaigns.check(ID, "an");

        assertThat(room.field.today(STAFF)).hasSize(1);
        assertThat(room.field.today(INTERVIEWER)).isEmpty();
        refused(List.of("CAM-416"), () -> take(filled(CONTENT)));
        assertThat(room.submissions.take(Optional.of(ID), sent(filled(CONTENT)), STAFF).trial())
                .isTrue();
        room.campaigns.open(ID, "an");
        assertThat(room.responses.count(ID)).as("trials went").isZero();
        assertThat(room.field.today(INTERVIEWER)).hasSize(1);
        refused(List.of("CAM-416"), () -> room.field.known(ID, "reader"::equals));
    }

    @Test
    void what_others_answer_is_not_for_telephones() {
        room.opened("everybody");
        room.openedByInvitation("the-invited");

        assertThat(room.field.today(INTERVIEWER)).isEmpty();
        refused(List.of("CAM-416"), () -> room.field.known("everybody", INTERVIEWER));
        refused(List.of("CAM-416"), () -> room.field.known("nothing", INTERVIEWER));
    }

    @Test
    void a_campaign_that_pauses_takes_nothing_and_offers_nothing() {
        room.openedForInterviewers(ID);
        String xml = filled(CONTENT);
        room.campaigns.pause(ID, "an");

        assertThat(room.field.today(INTERVIEWER)).isEmpty();
        refused(List.of("CAM-401"), () -> take(xml));
        room.campaigns.open(ID, "an");
        assertThat(take(xml).again()).isFalse();
    }
}
