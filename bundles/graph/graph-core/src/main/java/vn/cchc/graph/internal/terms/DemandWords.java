package vn.cchc.graph.internal.terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.graph.internal.pages.Html;
import vn.cchc.graph.internal.terms.ShapeDemand.Requirement;
import vn.cchc.web.PageLanguage;

/** What a shape demands, in words, as markup. */
record DemandWords(PageLanguage language, TermLinks links) {

    String html(List<Requirement> requirements) {
        Map<String, List<String>> values =
                requirements.stream()
                        .collect(
                                Collectors.toMap(
                                        Requirement::kind,
                                        Requirement::values,
                                        (a, b) -> a,
                                        LinkedHashMap::new));
        var least = values.get("minCount");
        if (least != null && least.equals(values.get("maxCount"))) {
            values.remove("minCount");
            values.put("maxCount", List.of("=" + least.get(0)));
        }
        return values.entrySet().stream()
                .map(one -> words(one.getKey(), one.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String words(String kind, List<String> values) {
        String first = values.get(0);
        return switch (kind) {
            case "minCount" -> say("ít nhất %s giá trị", "at least %s", first);
            case "maxCount" ->
                    first.startsWith("=")
                            ? say("đúng %s giá trị", "exactly %s", first.substring(1))
                            : say("nhiều nhất %s giá trị", "at most %s", first);
            case "datatype" -> say("kiểu %s", "of the type %s", link(first));
            case "class" -> say("là %s", "a %s", link(first));
            case "nodeKind" -> say("là một địa chỉ", "an address");
            case "pattern" -> say("theo mẫu %s", "matches %s", code(first));
            case "minInclusive" -> "≥ " + first;
            case "minExclusive" -> "> " + first;
            case "maxInclusive" -> "≤ " + first;
            case "lessThanOrEquals" -> say("không lớn hơn %s", "not above %s", link(first));
            case "in" -> say("một trong: %s", "one of %s", codes(values));
            case "languageIn" -> say("bằng ngôn ngữ: %s", "in the languages %s", codes(values));
            case "uniqueLang" -> say("mỗi ngôn ngữ một lần", "no more than one in each language");
            case "qualifiedMinCount" ->
                    say("có bằng cả tiếng Việt và tiếng Anh", "in Vietnamese and in English");
            default -> code(kind + " " + String.join(" ", values));
        };
    }

    private String say(String vi, String en, Object... values) {
        return language.say(vi, en).formatted(values);
    }

    private String link(String iri) {
        return links.link(iri);
    }

    private static String codes(List<String> values) {
        return values.stream().map(DemandWords::code).collect(Collectors.joining(", "));
    }

    private static String code(String text) {
        return "<code>" + Html.escape(text) + "</code>";
    }
}
