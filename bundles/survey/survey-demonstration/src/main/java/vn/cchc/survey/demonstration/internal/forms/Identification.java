package vn.cchc.survey.demonstration.internal.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.cchc.edition.Edition;
import vn.cchc.survey.demonstration.internal.chance.Dice;
import vn.cchc.survey.demonstration.internal.profile.Profile;
import vn.cchc.survey.demonstration.internal.sample.Sample;
import vn.cchc.survey.demonstration.internal.sample.Village;

/** What tells one form from another: its number, its place, its day and who brought it. */
final class Identification {
    private static final int DAYS_IN_A_VILLAGE = 3;

    private final String yearDigits;
    private final Map<String, String> units;
    private final Village[] villages;
    private final int[] numberInProvince;
    private final int[] daysAfterStart;
    private final LocalDate start;

    Identification(Edition edition, Profile profile, Sample sample, Dice dice) {
        yearDigits = edition.id().year().substring(2);
        units = edition.shareOfAnswers().orElseThrow().units();
        villages = sample.villageOfForm();
        numberInProvince = new int[villages.length];
        sample.provinces()
                .forEach(
                        span -> {
                            for (int form = span.from(); form < span.to(); form++) {
                                numberInProvince[form] = form - span.from() + 1;
                            }
                        });
        var days = profile.days(edition.id().year());
        start = days.get(0);
        int length = (int) (days.get(1).toEpochDay() - start.toEpochDay()) + 1;
        daysAfterStart = days(sample, Math.max(1, length - DAYS_IN_A_VILLAGE + 1), dice);
    }

    private static int[] days(Sample sample, int starts, Dice dice) {
        int[] days = new int[sample.forms()];
        int form = 0;
        for (var village : sample.villages()) {
            int first = dice.below(starts);
            for (int i = 0; i < village.forms(); i++) {
                days[form++] = first + i * DAYS_IN_A_VILLAGE / village.forms();
            }
        }
        return days;
    }

    List<FormColumn> units() {
        var columns = new ArrayList<FormColumn>();
        columns.add(new FormColumn(units.get("province"), this::province));
        columns.add(new FormColumn(units.get("district"), form -> villages[form].district()));
        columns.add(new FormColumn(units.get("commune"), form -> villages[form].commune()));
        columns.add(new FormColumn(units.get("village"), form -> villages[form].name()));
        return columns;
    }

    String province(int form) {
        return villages[form].province();
    }

    /** Year, province and running number in the province: {@code 24-01-000001}. */
    String number(int form) {
        return String.format(
                Locale.ROOT, "%s-%s-%06d", yearDigits, province(form), numberInProvince[form]);
    }

    /** One enumerator a commune: {@code ĐTV 01-03}. */
    String enumerator(int form) {
        var village = villages[form];
        return String.format(
                Locale.ROOT, "ĐTV %s-%02d", village.province(), village.communeNumber());
    }

    String day(int form) {
        return start.plusDays(daysAfterStart[form]).toString();
    }
}
