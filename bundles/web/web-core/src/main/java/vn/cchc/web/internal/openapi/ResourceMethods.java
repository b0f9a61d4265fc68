package vn.cchc.web.internal.openapi;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import vn.cchc.web.internal.servers.RoleRule;

/**
 * The methods of a resource that answer one operation: the one that describes it, and hidden ones
 * at the same address that write the same things in another form.
 */
final class ResourceMethods {
    private final Class<?> resource;
    private final Method described;

    ResourceMethods(Class<?> resource, String name) {
        this.resource = resource;
        this.described =
                methods()
                        .filter(m -> m.getName().equals(name) && !hidden(m))
                        .findFirst()
                        .orElseThrow();
    }

    RoleRule rule() {
        return RoleRule.of(resource, described);
    }

    /** Media types of the hidden methods; none of them is described further than as a text. */
    Map<String, MediaType> otherForms() {
        var forms = new TreeMap<String, MediaType>();
        methods()
                .filter(m -> hidden(m) && sameAddress(m) && m.isAnnotationPresent(Produces.class))
                .forEach(m -> types(m).forEach(type -> forms.put(type, form(m))));
        return forms;
    }

    private Stream<Method> methods() {
        return Arrays.stream(resource.getMethods()).filter(m -> !m.isBridge());
    }

    private static boolean hidden(Method method) {
        var operation = method.getAnnotation(Operation.class);
        return operation != null && operation.hidden();
    }

    private boolean sameAddress(Method other) {
        return Objects.equals(verb(other), verb(described))
                && Objects.equals(
                        other.getAnnotation(Path.class), described.getAnnotation(Path.class));
    }

    private static Class<? extends Annotation> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .<Class<? extends Annotation>>map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> types(Method method) {
        return Arrays.stream(method.getAnnotation(Produces.class).value())
                .map(type -> type.replaceAll(";qs=.*", ""));
    }

    private static MediaType form(Method method) {
        Schema<?> text = new StringSchema();
        return new MediaType()
                .schema(method.getReturnType() == byte[].class ? text.format("binary") : text);
    }
}
