package vn.cchc.portal.internal.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.edition.Methodology.Band;
import vn.cchc.web.PageLanguage;

/** The bands of an index as colours: five shades, light to dark, whatever the number of bands. */
public final class MapClasses {
    private static final int SHADES = 5;

    private final List<Band> bands;

    public MapClasses(List<Band> bands) {
        this.bands = List.copyOf(bands);
    }

    /**
     * One line of the legend.
     *
     * @param shade 1 to 5, or 0 for no data
     */
    public record Entry(int shade, String words) {}

    /** 1 to 5; 0 when there is no value. */
    public int shade(Optional<BigDecimal> value) {
        return value.map(this::band).map(this::shadeOf).orElse(0);
    }

    private int band(BigDecimal value) {
        int band = 0;
        while (band < bands.size() - 1 && value.compareTo(bands.get(band).to()) >= 0) {
            band++;
        }
        return band;
    }

    private int shadeOf(int band) {
        return bands.size() < 2 ? SHADES : 1 + band * (SHADES - 1) / (bands.size() - 1);
    }

    public List<Entry> legend(PageLanguage in, boolean withNoData) {
        var entries = new ArrayList<Entry>();
        for (int band = 0; band < bands.size(); band++) {
            entries.add(new Entry(shadeOf(band), words(band, in)));
        }
        if (withNoData) {
            entries.add(new Entry(0, in.say("không có số liệu", "no figure")));
        }
        return entries;
    }

    private String words(int band, PageLanguage in) {
        String from = in.number(bands.get(band).from());
        String to = in.number(bands.get(band).to());
        if (band == 0) {
            return in.say("dưới " + to, "below " + to);
        }
        if (band == bands.size() - 1) {
            return in.say(from + " trở lên", from + " and above");
        }
        return in.say(from + " đến dưới " + to, from + " to below " + to);
    }
}
