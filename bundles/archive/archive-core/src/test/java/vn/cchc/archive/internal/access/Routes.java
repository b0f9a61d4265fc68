package vn.cchc.archive.internal.access;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.jws.WebMethod;
import javax.jws.WebService;
import javax.ws.rs.HttpMethod;

/**
 * Every way into the room there is, read off the components the build has made and the annotations
 * of their methods.
 */
record Routes(List<Route> all) {
    private static final Pattern ON_THE_WEB =
            Pattern.compile("name=\"cchc\\.web\\.(rest|pages|soap)\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern CLASS = Pattern.compile("<implementation class=\"([^\"]+)\"");

    /** One of them, for example {@code GET /documents/{id}}; SOAP operations by their names. */
    record Route(String method, String path) {
        boolean leads(Call call) {
            String[] mine = path.split("/");
            String[] asked = call.path().split("/");
            return method.equals(call.method())
                    && mine.length == asked.length
                    && Stream.iterate(0, i -> i + 1)
                            .limit(mine.length)
                            .allMatch(i -> mine[i].startsWith("{") || mine[i].equals(asked[i]));
        }

        /** How much of it is said and not left open. */
        long said() {
            return Arrays.stream(path.split("/")).filter(part -> !part.startsWith("{")).count();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Routes ofTheRoom() throws IOException {
        var all = new ArrayList<Route>();
        try (var components = Files.list(Path.of("target", "classes", "OSGI-INF"))) {
            for (Path component : components.filter(f -> f.toString().endsWith(".xml")).toList()) {
                all.addAll(of(Files.readString(component)));
            }
        }
        return new Routes(all);
    }

    private static List<Route> of(String component) {
        var web = ON_THE_WEB.matcher(component);
        var name = CLASS.matcher(component);
        if (!web.find() || !name.find()) {
            return List.of();
        }
        try {
            var type = Class.forName(name.group(1));
            return web.group(1).equals("soap") ? operations(type) : calls(web.group(2), type);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Route> operations(Class<?> endpoint) throws ClassNotFoundException {
        var contract = Class.forName(endpoint.getAnnotation(WebService.class).endpointInterface());
        return Arrays.stream(contract.getMethods())
                .map(method -> method.getAnnotation(WebMethod.class).operationName())
                .map(operation -> new Route("SOAP", operation))
                .toList();
    }

    private static List<Route> calls(String base, Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .flatMap(method -> verbs(method).map(verb -> new Route(verb, path(base, method))))
                .toList();
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .flatMap(
                        annotation ->
                                Optional.ofNullable(
                                        annotation.annotationType().getAnnotation(HttpMethod.class))
                                        .stream())
                .map(HttpMethod::value);
    }

    /** Rules for the parts of an address are left out: {@code {id: [0-9a-z]{10}}}. */
    private static String path(String base, Method method) {
        var own = method.getAnnotation(javax.ws.rs.Path.class);
        String all = own == null ? base : base + "/" + own.value();
        return all.replaceAll("\\{(\\w+):[^/]*?}(?=/|$)", "{$1}");
    }

    /** Where a call of the table arrives: the way that says most. */
    Optional<Route> of(Call call) {
        return all.stream()
                .filter(route -> route.leads(call))
                .max(Comparator.comparing(Route::said));
    }
}
