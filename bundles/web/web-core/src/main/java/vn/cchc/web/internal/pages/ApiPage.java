package vn.cchc.web.internal.pages;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.internal.openapi.ApiDocument;
import vn.cchc.web.internal.openapi.Vietnamese;

/**
 * What programs can call, as a page.
 *
 * @param groups of calls, in order of their tag
 */
public record ApiPage(PageLanguage language, List<Group> groups) {

    /**
     * Calls about one thing.
     *
     * @param tag its name in the document
     * @param about what they are about; empty when nobody said
     */
    public record Group(String tag, String about, List<Call> calls) {}

    /**
     * One operation.
     *
     * @param signIn true when it needs a role
     */
    public record Call(String method, String path, String summary, boolean signIn) {}

    static ApiPage of(PageLanguage language, ApiDocument document) {
        var whole = document.whole();
        var calls = new TreeMap<String, List<Call>>();
        whole.getPaths()
                .forEach(
                        (path, item) ->
                                item.readOperationsMap()
                                        .forEach(
                                                (method, o) ->
                                                        calls.computeIfAbsent(
                                                                        o.getTags().get(0),
                                                                        tag -> new ArrayList<>())
                                                                .add(
                                                                        call(
                                                                                method, path, o,
                                                                                language))));
        var about = about(whole, language);
        return new ApiPage(
                language,
                calls.entrySet().stream()
                        .map(
                                e ->
                                        new Group(
                                                e.getKey(),
                                                about.getOrDefault(e.getKey(), ""),
                                                e.getValue()))
                        .toList());
    }

    private static Map<String, String> about(OpenAPI whole, PageLanguage language) {
        var about = new HashMap<String, String>();
        for (Tag tag : whole.getTags() == null ? List.<Tag>of() : whole.getTags()) {
            about.put(
                    tag.getName(),
                    text(
                            tag.getDescription(),
                            tag.getExtensions(),
                            Vietnamese.DESCRIPTION,
                            language));
        }
        return about;
    }

    private static Call call(
            PathItem.HttpMethod method, String path, Operation operation, PageLanguage language) {
        String summary =
                text(
                        operation.getSummary(),
                        operation.getExtensions(),
                        Vietnamese.SUMMARY,
                        language);
        return new Call(method.name(), path, summary, operation.getSecurity() != null);
    }

    private static String text(
            String english,
            Map<String, Object> extensions,
            String vietnamese,
            PageLanguage language) {
        Object other = extensions == null ? null : extensions.get(vietnamese);
        return language.english() || other == null
                ? english == null ? "" : english
                : other.toString();
    }
}
