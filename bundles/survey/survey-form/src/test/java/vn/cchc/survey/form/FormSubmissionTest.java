package vn.cchc.survey.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.model.Problem;
import vn.cchc.model.Verdict;
import vn.cchc.testing.FieldApp;

/** What the engine inside Collect sends, and what nobody should. */
class FormSubmissionTest {
    private static final FormDefinition FORM =
            Sheets.interview(
                    """
                    type,name,label::Tiếng Việt (vi),label::English (en),required,relevant,constraint,calculation,default,repeat_count
                    begin_group,about,Về bạn,About you,,,,,,
                    text,name,Tên,Name,yes,,,,,
                    select_multiple channel,channels,Kênh,Channels,,,,,,
                    end_group,,,,,,,,,
                    decimal,income,Thu nhập,Income,,,. >= 0,,,
                    text,why,Vì sao,Why,,${income} > 5,,,,
                    integer,guests,Khách,Guests,,,,,3,
                    date,born,Ngày sinh,Born,,,,,,
                    note,thanks,Cảm ơn,Thanks,,,,,,
                    begin_repeat,child,Con,Child,,,,,,
                    text,called,Tên con,Called,,,,,,
                    begin_repeat,toy,Đồ chơi,Toy,,,,,,
                    text,what,Gì,What,,,,,,
                    end_repeat,,,,,,,,,
                    end_repeat,,,,,,,,,
                    calculate,twice,,,,,,${guests} * 2,,
                    """,
                    Sheets.CHOICES);

    private static final Map<String, String> ANSWERS =
            Map.of(
                    "about/name", "An <b> & Bình ]]> Nguyễn",
                    "about/channels", "7 1",
                    "income", "12345678.25",
                    "why", "x",
                    "born", "1990-02-28",
                    "child", "2",
                    "child[1]/called", "Chi",
                    "child[1]/toy", "1",
                    "child[1]/toy[1]/what", "xe",
                    "child[2]/called", "Dung");

    private static String filled() {
        return FieldApp.load(FORM.xform()).fill(ANSWERS).submission();
    }

    private static Verdict<FormSubmission> read(String xml) {
        return FORM.submission(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_the_engine_of_the_telephone_writes_is_read_to_the_same_answers() {
        var read = read(filled()).orRefuse();
        var again = FORM.interview().fill(read.answers());

        assertThat(read.formId()).isEqualTo("sample");
        assertThat(read.version()).isEqualTo("1");
        assertThat(read.instanceId()).matches("uuid:[0-9a-f-]{36}");
        assertThat(again.faults()).isEmpty();
        assertThat(again.unknown()).isEmpty();
        assertThat(again.answers())
                .containsEntry("about/name", "An <b> & Bình ]]> Nguyễn")
                .containsEntry("about/channels", "1 7")
                .containsEntry("income", "12345678.25")
                .containsEntry("why", "x")
                .containsEntry("born", "1990-02-28")
                .containsEntry("child", "2")
                .containsEntry("child[1]/toy[1]/what", "xe")
                .containsEntry("child[2]/called", "Dung");
        assertThat(again.answers()).as("blank on the telephone").containsEntry("guests", "");
    }

    @Test
    void the_form_written_here_and_the_one_written_there_say_the_same() {
        String there = filled();
        var read = read(there).orRefuse();
        String here = FORM.interview().fill(read.answers()).submission(read.instanceId());

        assertThat(FORM.interview().fill(read(here).orRefuse().answers()).answers())
                .isEqualTo(FORM.interview().fill(read.answers()).answers());
    }

    @Test
    void what_did_not_apply_on_the_telephone_is_blank_and_no_default_comes_back() {
        String xml =
                FieldApp.load(FORM.xform())
                        .fill(Map.of("about/name", "An", "income", "1", "guests", "3"))
                        .submission();
        var read = read(xml).orRefuse();

        assertThat(xml).doesNotContain("<why");
        assertThat(read.answers()).containsEntry("why", "").containsEntry("child", "1");
        assertThat(FORM.interview().fill(read.answers()).answers())
                .containsEntry("guests", "3")
                .doesNotContainKey("why");
        assertThat(read(xml.replaceAll("<guests>.*?</guests>", "")).orRefuse().answers())
                .containsEntry("guests", "");
    }

    @Test
    void everything_that_the_form_does_not_have_is_told_at_once() {
        var problems =
                read(filled().replace("<about>", "<about x=\"1\"><about>1</about>")
                                .replace("</about>", "<name>2</name>chữ</about>")
                                .replaceFirst("<born>[^<]*", "<born><day>1</day>"))
                        .problems();

        assertThat(problems)
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("SUR-174", "SUR-174", "SUR-175", "SUR-177", "SUR-177");
        assertThat(problems)
                .extracting(problem -> problem.what() + problem.where())
                .anyMatch(text -> text.contains("about/about"))
                .anyMatch(text -> text.contains("about/@x"));
    }

    static Stream<Arguments> hostile() {
        String right = filled();
        String bomb = "<!DOCTYPE data [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>";
        String file = "<!DOCTYPE data [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        String turn = "<child><called>x</called></child>";
        return Stream.of(
                Arguments.of("entities that grow", withDoctype(right, bomb, "&b;"), "SUR-172"),
                Arguments.of("a file of the server", withDoctype(right, file, "&a;"), "SUR-172"),
                Arguments.of("an entity nobody declared", named(right, "&a;"), "SUR-171"),
                Arguments.of("nothing", "", "SUR-171"),
                Arguments.of("cut off", right.substring(0, right.length() / 2), "SUR-171"),
                Arguments.of("two roots", right + "<data/>", "SUR-171"),
                Arguments.of("another root", "<form/>", "SUR-174"),
                Arguments.of("other encoding", encoded(right, "UTF-16"), "SUR-171"),
                Arguments.of("10^6 letters", named(right, "a".repeat(1 << 20)), "SUR-173"),
                Arguments.of("50,000 deep", named(right, "<a>".repeat(50_000)), "SUR-171"),
                Arguments.of(
                        "51 turns", right.replace("<born>", turn.repeat(51) + "<born>"), "SUR-176"),
                Arguments.of(
                        "an edit",
                        right.replace(":instanceID>uuid", ":deprecatedID>uuid")
                                .replace("</orx:instanceID", "</orx:deprecatedID"),
                        "SUR-178"),
                Arguments.of(
                        "two ids",
                        right.replaceFirst("(<orx:instanceID>[^<]*</orx:instanceID>)", "$1$1"),
                        "SUR-175"),
                Arguments.of(
                        "xinclude",
                        named(
                                right,
                                "<x:include xmlns:x='http://www.w3.org/2001/XInclude' href='file:///etc/passwd'/>"),
                        "SUR-177"),
                Arguments.of(
                        "a node of another space",
                        right.replace("<born>", "<born xmlns=\"urn:x\">"),
                        "SUR-174"));
    }

    private static String withDoctype(String xml, String doctype, String text) {
        int at = xml.indexOf("<data");
        return named(xml.substring(0, at) + doctype + xml.substring(at), text);
    }

    private static String named(String xml, String text) {
        return xml.replaceFirst("<name>[^<]*", "<name>" + text);
    }

    private static String encoded(String xml, String encoding) {
        return "<?xml version='1.0' encoding='"
                + encoding
                + "'?>"
                + xml.substring(xml.indexOf("<data"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void what_nobody_should_send_is_refused(String name, String xml, String code) {
        assertThat(read(xml).problems()).extracting(Problem::code).contains(code);
        assertThat(String.valueOf(read(xml).problems())).doesNotContain("root:");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        assertThat(FORM.submission(new byte[] {(byte) 0xff, (byte) 0xfe, 0}).problems())
                .extracting(Problem::code)
                .containsExactly("SUR-171");
    }

    /**
     * A submission with pieces moved, doubled and lost is refused or read, and never thrown over.
     */
    @Test
    void nothing_that_comes_in_brings_the_reader_down() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        String right = filled();
        List<String> pieces = List.of("<", ">", "/", "&", "\"", "</data>", "<child>", "]]>", "\0");
        for (int i = 0; i < 2_000; i++) {
            var xml = new StringBuilder(right);
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = random.nextInt(xml.length());
                int to = Math.min(xml.length(), at + random.nextInt(20));
                xml.replace(at, to, pieces.get(random.nextInt(pieces.size())));
            }
            var verdict = read(xml.toString());
            verdict.value()
                    .ifPresent(
                            sent ->
                                    assertThat(FORM.interview().fill(sent.answers()).unknown())
                                            .as("seed %d: %s", seed, xml)
                                            .isEmpty());
        }
    }
}
