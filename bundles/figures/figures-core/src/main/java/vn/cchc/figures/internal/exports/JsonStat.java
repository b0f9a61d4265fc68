package vn.cchc.figures.internal.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import vn.cchc.figures.Observation;
import vn.cchc.figures.TimePeriod;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitRef;

/**
 * Public values as a dataset of JSON-stat 2.0. Most of the cube is empty, so values and status are
 * objects by place, as the standard allows.
 */
public record JsonStat(OpenData data, LanguageText title) {

    /** One dimension: ids in order and what they are called. */
    private record Dimension<T>(
            List<T> categories, Function<T, String> id, Function<T, LanguageText> label) {

        int place(T category) {
            return categories.indexOf(category);
        }

        void write(ObjectNode into, LanguageText name, boolean english) {
            into.put("label", english ? name.en() : name.vi());
            var category = into.putObject("category");
            var index = category.putArray("index");
            var labels = category.putObject("label");
            for (T one : categories) {
                index.add(id.apply(one));
                var text = label.apply(one);
                labels.put(id.apply(one), english ? text.en() : text.vi());
            }
        }
    }

    public byte[] bytes(boolean english) {
        var mapper = new ObjectMapper();
        var root = mapper.createObjectNode();
        root.put("version", "2.0");
        root.put("class", "dataset");
        root.put("label", english ? title.en() : title.vi());
        root.put("source", english ? "CCHC, approved values" : "CCHC, giá trị đã duyệt");
        fill(root, english);
        try {
            return mapper.writer()
                    .with(
                            com.fasterxml.jackson.core.JsonGenerator.Feature
                                    .WRITE_BIGDECIMAL_AS_PLAIN)
                    .writeValueAsBytes(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(ObjectNode root, boolean english) {
        var indicators = indicators();
        var areas = areas();
        var times = times();
        root.putArray("id").add("indicator").add("area").add("time");
        root.putArray("size")
                .add(indicators.categories().size())
                .add(areas.categories().size())
                .add(times.categories().size());
        var role = root.putObject("role");
        role.putArray("metric").add("indicator");
        role.putArray("geo").add("area");
        role.putArray("time").add("time");
        var dimension = root.putObject("dimension");
        indicators.write(
                dimension.putObject("indicator"),
                new LanguageText("Chỉ tiêu", "Indicator"),
                english);
        units((ObjectNode) dimension.at("/indicator/category"), english);
        areas.write(dimension.putObject("area"), new LanguageText("Cơ quan", "Agency"), english);
        times.write(dimension.putObject("time"), new LanguageText("Kỳ", "Time period"), english);
        var value = root.putObject("value");
        var status = root.putObject("status");
        for (var o : data.observations()) {
            int row = indicators.place(o.key().indicator()) * areas.categories().size();
            int column = (row + areas.place(o.key().unit())) * times.categories().size();
            String place = String.valueOf(column + times.place(o.key().time()));
            value.put(place, o.value());
            if (o.corrected() || data.indicator(o).illustrative()) {
                status.put(place, words(o));
            }
        }
    }

    private String words(Observation observation) {
        var words = new ArrayList<String>();
        if (observation.corrected()) {
            words.add("corrected");
        }
        if (data.indicator(observation).illustrative()) {
            words.add("illustrative");
        }
        return String.join(", ", words);
    }

    private void units(ObjectNode category, boolean english) {
        var units = category.putObject("unit");
        for (var code : indicators().categories()) {
            var indicator = data.indicators().get(code);
            var label = indicator.unit().label();
            units.putObject(code)
                    .put("decimals", indicator.decimals())
                    .put("label", english ? label.en() : label.vi());
        }
    }

    private Dimension<String> indicators() {
        return new Dimension<String>(
                distinct(o -> o.key().indicator()),
                code -> code,
                code -> data.indicators().get(code).name());
    }

    private Dimension<UnitRef> areas() {
        return new Dimension<UnitRef>(
                distinct(o -> o.key().unit()), UnitRef::path, unit -> data.names().of(unit));
    }

    private Dimension<TimePeriod> times() {
        return new Dimension<TimePeriod>(
                distinct(o -> o.key().time()), TimePeriod::code, TimePeriod::label);
    }

    private <T extends Comparable<T>> List<T> distinct(Function<Observation, T> part) {
        var sorted = new TreeSet<T>();
        data.observations().forEach(o -> sorted.add(part.apply(o)));
        return List.copyOf(sorted);
    }
}
