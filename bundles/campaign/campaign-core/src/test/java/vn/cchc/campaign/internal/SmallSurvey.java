package vn.cchc.campaign.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import vn.cchc.campaign.Admission;
import vn.cchc.campaign.CampaignPlan;
import vn.cchc.edition.AskedCriterion;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.LegalAct;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;

/** A year with a questionnaire of three pages. */
public final class SmallSurvey {
    public static final EditionId YEAR = new EditionId("opinion", "2026");
    public static final Fingerprint FINGERPRINT = Fingerprint.of(new byte[] {1});

    private static final String SURVEY =
            """
            type,name,label::Tiếng Việt (vi),label::English (en),required,relevant,constraint,constraint_message::Tiếng Việt (vi),constraint_message::English (en)
            begin_group,about,Về bạn,About you,,,,,
            select_one yes_no,used,Bạn đã dùng dịch vụ công?,Have you used a public service?,yes,,,,
            integer,times,Mấy lần trong năm?,How often this year?,yes,${used} = '1',. >= 1 and . <= 99,Từ 1 đến 99 lần.,Between 1 and 99 times.
            end_group,,,,,,,,
            begin_group,view,Ý kiến,Your view,,${used} = '1',,,
            select_multiple channel,channels,Bạn biết tin qua đâu?,How do you hear of it?,,,,,
            select_one yes_no,content,Bạn có hài lòng không?,Are you content?,yes,,,,
            end_group,,,,,,,,
            begin_group,last,Góp ý,Suggestions,,,,,
            text,suggestion,Bạn góp ý gì?,What do you suggest?,,,,,
            end_group,,,,,,,,
            """;

    private static final String CHOICES =
            """
            list_name,name,label::Tiếng Việt (vi),label::English (en)
            yes_no,1,Có,Yes
            yes_no,2,Không,No
            channel,1,Loa,Loudspeaker
            channel,2,Họp,Meeting
            channel,7,Khác,Other
            """;

    private SmallSurvey() {}

    public static Edition year() {
        return year(FINGERPRINT);
    }

    public static Edition year(Fingerprint fingerprint) {
        var title = new LanguageText("Mẫu", "Sample");
        var instrument =
                new Instrument(
                        "citizens",
                        rows("survey.csv", SURVEY),
                        rows("choices.csv", CHOICES),
                        Map.of("form_title", "Ý kiến", "form_id", "opinion", "version", "1"));
        return new Edition(
                YEAR,
                fingerprint,
                "test 1",
                title,
                Edition.Status.ILLUSTRATIVE,
                Optional.of(title),
                new LegalAct("1/QĐ", LocalDate.of(2026, 1, 1), title),
                new Period("2026"),
                calculation(),
                List.of(instrument),
                Map.of(),
                Optional.empty(),
                Map.of(),
                List.of(),
                List.of("test"));
    }

    private static ShareOfAnswers calculation() {
        var root =
                new AskedCriterion(
                        "X",
                        Optional.empty(),
                        "index",
                        new LanguageText("X", "X"),
                        Optional.empty(),
                        1,
                        "test");
        return new ShareOfAnswers(
                List.of(root),
                "citizens",
                "form_number",
                Map.of(),
                List.of(),
                List.of("1"),
                Set.of("1"),
                ShareOfAnswers.NationRule.MEAN_OF_PROVINCES,
                2,
                RoundingMode.HALF_UP,
                30,
                List.of(),
                Map.of());
    }

    /** Open to everybody in November 2026. */
    public static CampaignPlan plan() {
        return plan(Admission.OPEN);
    }

    /** The same for those who were invited. */
    public static CampaignPlan byInvitation() {
        return plan(Admission.INVITED);
    }

    /** The same for those whom interviewers ask. */
    public static CampaignPlan interviewed() {
        return plan(Admission.INTERVIEWED);
    }

    private static CampaignPlan plan(Admission admission) {
        return new CampaignPlan(
                YEAR,
                "citizens",
                admission,
                new LanguageText("Ý kiến người dân", "View of the people"),
                new LanguageText("Bộ Nội vụ hỏi ý kiến.", "The ministry asks."),
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30),
                0);
    }

    private static List<Instrument.Row> rows(String file, String text) {
        try (var parser =
                CSVFormat.DEFAULT.builder().setHeader().get().parse(new StringReader(text))) {
            var rows = new ArrayList<Instrument.Row>();
            for (var record : parser) {
                Map<String, String> cells = record.toMap();
                cells.values().removeIf(String::isBlank);
                rows.add(
                        new Instrument.Row(file + " row " + (record.getRecordNumber() + 1), cells));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
