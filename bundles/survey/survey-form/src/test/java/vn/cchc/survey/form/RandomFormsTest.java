package vn.cchc.survey.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** People who go through a form and files that bring filled ones are judged alike. */
class RandomFormsTest {
    private static final String HEADING =
            "type,name,label::Tiếng Việt (vi),label::English (en),required,relevant,constraint,"
                    + "calculation,choice_filter\n";
    private static final String CHOICES =
            """
            list_name,name,label::Tiếng Việt (vi),label::English (en),of
            few,1,Một,One,1
            few,2,Hai,Two,1
            few,3,Ba,Three,2
            few,4,Bốn,Four,2
            """;
    private static final List<String> TYPES =
            List.of("text", "integer", "decimal", "date", "select_one few", "select_multiple few");

    @Test
    void an_interview_and_the_check_of_its_row_agree() {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            String survey = HEADING + survey(random);
            var form = Sheets.interview(survey, CHOICES);
            var interview = form.interview();
            for (int j = 0; j < 40; j++) {
                Map<String, String> answers = answers(form, random);
                compare(form, interview, answers, survey);
            }
        }
    }

    private static void compare(
            FormDefinition form, Interview interview, Map<String, String> answers, String survey) {
        Map<String, String> byPath = new HashMap<>();
        answers.forEach((column, answer) -> byPath.put(path(column), answer));
        var filled = interview.fill(byPath);
        var said = said(form.session().check(form.row(answers)));
        var left = new HashSet<>(answers.keySet());
        left.removeAll(filled.row().keySet());
        if (said.stream().noneMatch(fault -> fault.endsWith("147"))) {
            assertThat(left)
                    .as("left out of %s in%n%s", answers, survey)
                    .isEqualTo(new HashSet<>(columns(said, "138")));
            said.removeIf(fault -> fault.endsWith("138"));
            assertThat(said(filled.faults())).as("%s in%n%s", answers, survey).isEqualTo(said);
        } else {
            assertThat(filled.row()).as("%s in%n%s", answers, survey).isNotEqualTo(answers);
        }
        assertThat(said(form.session().check(form.row(filled.row()))))
                .as("row of %s in%n%s", answers, survey)
                .isEqualTo(said(filled.faults()));
    }

    private static List<String> said(List<Fault> faults) {
        return new ArrayList<>(
                faults.stream().map(f -> last(f.column()) + " " + f.code()).sorted().toList());
    }

    private static List<String> columns(List<String> said, String code) {
        return said.stream()
                .filter(fault -> fault.endsWith(code))
                .map(fault -> fault.split(" ")[0])
                .toList();
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Questions of odd tens stand in the group before them. */
    private static String path(String column) {
        int number = Integer.parseInt(column.substring(1));
        return number / 10 % 2 == 1 ? "g" + number / 10 + "/" + column : column;
    }

    private static String survey(Random random) {
        var rows = new StringBuilder();
        int count = 3 + random.nextInt(30);
        boolean open = false;
        for (int i = 0; i < count; i++) {
            if (i % 10 == 0) {
                if (open) {
                    rows.append("end_group,,,,,,,,\n");
                }
                open = i / 10 % 2 == 1;
                if (open) {
                    String name = "g" + i / 10;
                    rows.append("begin_group,").append(name).append(",Nhóm,Group,,");
                    rows.append(condition(i, random)).append(",,,\n");
                }
            }
            rows.append(question(i, random));
        }
        return rows.append(open ? "end_group,,,,,,,,\n" : "").toString();
    }

    private static String question(int i, Random random) {
        String type = TYPES.get(random.nextInt(TYPES.size()));
        String required = List.of("", "", "yes", required(i, random)).get(random.nextInt(4));
        String filter =
                type.contains("few") && i > 0 && random.nextInt(3) == 0 ? filter(i, random) : "";
        return String.join(
                        ",",
                        type,
                        "q" + i,
                        "Câu " + i,
                        "Question " + i,
                        required,
                        random.nextInt(3) == 0 ? condition(i, random) : "",
                        constraint(type, random),
                        "",
                        filter)
                + "\n";
    }

    private static String required(int i, Random random) {
        return i == 0 ? "yes" : "${q" + random.nextInt(i) + "} != ''";
    }

    private static String filter(int i, Random random) {
        return "of = ${q" + random.nextInt(i) + "} or name = '4'";
    }

    private static String condition(int i, Random random) {
        if (i == 0) {
            return "";
        }
        String before = "${q" + random.nextInt(i) + "}";
        return List.of(
                        before + " = '1'",
                        before + " != ''",
                        "\"selected(string(" + before + "), '2')\"",
                        "string-length(" + before + ") > 1")
                .get(random.nextInt(4));
    }

    private static String constraint(String type, Random random) {
        if (random.nextInt(3) > 0) {
            return "";
        }
        return switch (type) {
            case "text" -> random.nextBoolean() ? "\"regex(., '[a-z]+')\"" : "string-length(.) < 3";
            case "integer", "decimal" -> ". > 1";
            case "select_multiple few" -> "count-selected(.) < 3";
            case "select_one few" -> ". != '3'";
            default -> "";
        };
    }

    private static Map<String, String> answers(FormDefinition form, Random random) {
        var answers = new HashMap<String, String>();
        for (var entry : form.codebook()) {
            if (random.nextInt(3) > 0) {
                answers.put(entry.column(), answer(entry.type(), random));
            }
        }
        return answers;
    }

    private static String answer(String type, Random random) {
        return switch (type) {
            case "one" -> Integer.toString(1 + random.nextInt(4));
            case "many" -> many(random);
            case "integer" -> Integer.toString(random.nextInt(4));
            case "decimal" -> random.nextInt(4) + ".5";
            case "date" -> "2024-0" + (1 + random.nextInt(9)) + "-11";
            default -> List.of("1", "2", "abc", "A").get(random.nextInt(4));
        };
    }

    private static String many(Random random) {
        var codes = new ArrayList<>(List.of("1", "2", "3", "4"));
        Collections.shuffle(codes, random);
        return String.join(" ", codes.subList(0, 1 + random.nextInt(4)).stream().sorted().toList());
    }
}
