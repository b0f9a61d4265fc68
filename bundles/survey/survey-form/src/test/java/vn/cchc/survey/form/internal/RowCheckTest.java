package vn.cchc.survey.form.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.cchc.edition.Instrument;
import vn.cchc.survey.form.Fault;
import vn.cchc.survey.form.Sheets;

/** The quick way of checking a form against the engine alone, which is right by definition. */
class RowCheckTest {
    private static final Instrument EVERY_KIND_OF_RULE =
            Sheets.of(
                    """
                    text,number,Số,Number,yes,,"regex(., '^[0-9]{4}$')",,,
                    text,free,Tự do,Free,,,string-length(.) > 2,,,
                    integer,age,Tuổi,Age,,,. >= 18,,,
                    select_one yes_no,used,Đã dùng,Used,,,,,,
                    text,why,Vì sao,Why,${used} = '2',,"regex(., '[a-c]+')",,,
                    begin_group,more,Thêm,More,,${used} = '1',,,,
                    select_multiple channel,channels,Kênh,Channels,yes,,count-selected(.) < 3,,,
                    text,other,Khác,Other,yes,"selected(${channels}, '7')","regex(., '[a-c]+')",,,
                    select_one yes_no,again,Lại,Again,,,,,,
                    end_group,more,,,,,,,,
                    calculate,minor,,,,,,,,if(${age} < 30; 1; 0)
                    text,guardian,Giám hộ,Guardian,yes,${minor} = 1,,,,
                    date,day,Ngày,Day,,${again} = '1',. > date('2024-01-01'),,,
                    """
                            .replace(
                                    "if(${age} < 30; 1; 0)",
                                    "\"if(${age} != '' and ${age} < 30, 1, 0)\""));

    @Test
    void the_quick_check_finds_what_the_engine_finds() {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        compare(EVERY_KIND_OF_RULE, new Random(seed), 4_000);
        compare(Sheets.ofYear("sipas-2024", "form-b"), new Random(seed), 400);
        compare(Sheets.ofYear("sipas-2022", "form-a"), new Random(seed), 400);
    }

    private static void compare(Instrument instrument, Random random, int rows) {
        var form = new InstrumentReader(instrument, Rules.SCORED).read().orRefuse();
        var quick = new RowCheck(form.xform(), form.columns());
        var reference = new RowCheck(form.xform(), form.columns());
        for (int i = 0; i < rows; i++) {
            String[] row = row(form.columns(), random);
            assertThat(quick.check(row, new BitSet()))
                    .as("row %s", Arrays.toString(row))
                    .isEqualTo(reference.checkWithEngine(row));
        }
    }

    @Test
    void sessions_on_several_threads_do_not_disturb_each_other() throws Exception {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        var form = new InstrumentReader(EVERY_KIND_OF_RULE, Rules.SCORED).read().orRefuse();
        List<String[]> rows = new ArrayList<>();
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            rows.add(row(form.columns(), random));
        }
        Callable<List<List<Fault>>> checkAll =
                () -> {
                    var session = new RowCheck(form.xform(), form.columns());
                    return rows.stream().map(row -> session.check(row, new BitSet())).toList();
                };
        var expected = checkAll.call();
        var pool = Executors.newFixedThreadPool(4);
        try {
            for (var found : pool.invokeAll(List.of(checkAll, checkAll, checkAll, checkAll))) {
                assertThat(found.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdown();
        }
    }

    /** Answers that can stand in their cells, half of them against some rule. */
    private static String[] row(List<Column> columns, Random random) {
        return columns.stream()
                .map(column -> random.nextInt(3) == 0 ? "" : answer(column, random))
                .toArray(String[]::new);
    }

    private static String answer(Column column, Random random) {
        List<String> codes = column.codes().stream().sorted().toList();
        return switch (column.kind()) {
            case ONE -> codes.get(random.nextInt(codes.size()));
            case MANY -> {
                var chosen = new ArrayList<>(codes);
                java.util.Collections.shuffle(chosen, random);
                yield String.join(" ", chosen.subList(0, 1 + random.nextInt(chosen.size())));
            }
            case INTEGER -> Integer.toString(random.nextInt(80) - 10);
            case DECIMAL -> Integer.toString(random.nextInt(50)) + ".25";
            case DATE -> "202" + random.nextInt(6) + "-0" + (1 + random.nextInt(9)) + "-11";
            default ->
                    List.of("0001", "12", "01", "abc", "xyz", "a", "ABCD-1").get(random.nextInt(7));
        };
    }
}
