package vn.cchc.web.internal.pages;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.internal.openapi.ApiDocument;
import vn.cchc.web.internal.openapi.Vietnamese;

/**
 * What programs can call, as a page.
 *
 * @param rooms calls by room, rooms in order of name
 */
public record ApiPage(PageLanguage language, Map<String, List<Call>> rooms) {

    /**
     * One operation.
     *
     * @param signIn true when it needs a role
     */
    public record Call(String method, String path, String summary, boolean signIn) {}

    static ApiPage of(PageLanguage language, ApiDocument document) {
        var rooms = new TreeMap<String, List<Call>>();
        document.whole()
                .getPaths()
                .forEach(
                        (path, item) ->
                                item.readOperationsMap()
                                        .forEach(
                                                (method, o) ->
                                                        add(rooms, method, path, o, language)));
        return new ApiPage(language, rooms);
    }

    private static void add(
            Map<String, List<Call>> rooms,
            PathItem.HttpMethod method,
            String path,
            Operation operation,
            PageLanguage language) {
        String room = operation.getTags().get(0);
        rooms.computeIfAbsent(room, r -> new ArrayList<>())
                .add(
                        new Call(
                                method.name(),
                                path,
                                summary(operation, language),
                                operation.getSecurity() != null));
    }

    private static String summary(Operation operation, PageLanguage language) {
        String english = operation.getSummary() == null ? "" : operation.getSummary();
        var more = operation.getExtensions();
        Object vietnamese = more == null ? null : more.get(Vietnamese.SUMMARY);
        return language.english() || vietnamese == null ? english : vietnamese.toString();
    }
}
