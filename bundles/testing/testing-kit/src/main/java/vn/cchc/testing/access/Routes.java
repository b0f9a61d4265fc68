package vn.cchc.testing.access;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.jws.WebMethod;
import javax.jws.WebService;
import javax.ws.rs.HttpMethod;

/**
 * Every way into the room whose tests run, read off the components the build has made and the
 * annotations of their methods.
 */
public record Routes(List<Route> all) {
    private static final Pattern ON_THE_WEB =
            Pattern.compile("name=\"cchc\\.web\\.(rest|pages|soap)\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern CLASS = Pattern.compile("<implementation class=\"([^\"]+)\"");

    /** A part of an address, with a rule or without; the rule may have braces too. */
    private static final Pattern PART = Pattern.compile("\\{(\\w+)(?::((?:[^{}]|\\{[^{}]*})*))?}");

    /**
     * One of them, for example {@code GET /documents/{id}}; SOAP operations by their names.
     *
     * @param path without the rules for its parts
     * @param asked what addresses lead there; a word of the table stands for whatever is needed
     */
    public record Route(String method, String path, Pattern asked) {
        static Route of(String method, String path) {
            var parts = PART.matcher(path);
            var asked = new StringBuilder();
            int end = 0;
            while (parts.find()) {
                asked.append(Pattern.quote(path.substring(end, parts.start())));
                String rule = parts.group(2) == null ? "[^/]+" : parts.group(2).strip();
                asked.append("(?:\\{[^/]+}|").append(rule).append(')');
                end = parts.end();
            }
            asked.append(Pattern.quote(path.substring(end)));
            String shown = PART.matcher(path).replaceAll("{$1}");
            return new Route(method, shown, Pattern.compile(asked.toString()));
        }

        boolean leads(Call call) {
            return method.equals(call.method()) && asked.matcher(call.path()).matches();
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

    public static Routes ofTheRoom() throws IOException {
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
                .map(method -> Route.of("SOAP", operation(method)))
                .toList();
    }

    /** Named after its method unless it says another name. */
    private static String operation(Method method) {
        return Optional.ofNullable(method.getAnnotation(WebMethod.class))
                .map(WebMethod::operationName)
                .filter(name -> !name.isEmpty())
                .orElse(method.getName());
    }

    private static List<Route> calls(String base, Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .flatMap(method -> verbs(method).map(verb -> Route.of(verb, path(base, method))))
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

    private static String path(String base, Method method) {
        var own = method.getAnnotation(javax.ws.rs.Path.class);
        return own == null ? base : base + "/" + own.value();
    }

    /** What each of them is called. */
    public Set<String> names() {
        return all.stream().map(Route::toString).collect(Collectors.toSet());
    }

    /** Where the calls of a table arrive; of one that arrives nowhere, that it does. */
    public Set<String> reachedBy(AccessTable table) {
        return table.lines().stream()
                .map(AccessTable.Line::call)
                .map(call -> of(call).map(Route::toString).orElse("none: " + call))
                .collect(Collectors.toSet());
    }

    /** Where a call of the table arrives: the way that says most. */
    public Optional<Route> of(Call call) {
        return all.stream()
                .filter(route -> route.leads(call))
                .max(Comparator.comparing(Route::said));
    }
}
