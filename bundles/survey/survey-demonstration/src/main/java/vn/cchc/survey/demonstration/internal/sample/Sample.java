package vn.cchc.survey.demonstration.internal.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * The villages drawn, in order of province, district, commune and name. The forms are numbered from
 * 0 through all villages in this order.
 */
public record Sample(List<Village> villages) {

    /** The forms of one province: from the first to before the end. */
    public record Span(String province, int from, int to) {
        public int forms() {
            return to - from;
        }
    }

    public Sample {
        villages = List.copyOf(villages);
    }

    public int forms() {
        return villages.stream().mapToInt(Village::forms).sum();
    }

    /** The provinces in order of code. */
    public List<Span> provinces() {
        var spans = new ArrayList<Span>();
        int end = 0;
        for (var village : villages) {
            int last = spans.size() - 1;
            boolean same = last >= 0 && spans.get(last).province().equals(village.province());
            int from = same ? spans.remove(last).from() : end;
            end += village.forms();
            spans.add(new Span(village.province(), from, end));
        }
        return spans;
    }

    /** The village of each form. */
    public Village[] villageOfForm() {
        var result = new Village[forms()];
        int form = 0;
        for (var village : villages) {
            for (int i = 0; i < village.forms(); i++) {
                result[form++] = village;
            }
        }
        return result;
    }
}
