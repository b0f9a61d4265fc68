package vn.cchc.figures.internal.pages;

import java.util.List;
import vn.cchc.web.PageLanguage;

/**
 * The indicators by field of reform.
 *
 * @param figures how many public values there are
 */
public record CataloguePage(PageLanguage language, List<Field> fields, String figures) {

    /** A field of reform with indicators. */
    public record Field(String code, String name, List<Line> lines) {}

    /**
     * One indicator.
     *
     * @param values how many public values it has
     */
    public record Line(
            String code,
            String name,
            String unit,
            String frequency,
            String values,
            boolean illustrative) {}

    public String heading() {
        return language.say("Số liệu cải cách hành chính", "Figures of reform");
    }
}
