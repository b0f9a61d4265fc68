package vn.cchc.delivery.internal;

import java.lang.reflect.Proxy;
import java.util.Map;

/** Settings as the container makes them of a configuration: what is not given is the default. */
public final class Settings {
    private Settings() {}

    public static <T> T of(Class<T> kind, Map<String, Object> given) {
        return kind.cast(
                Proxy.newProxyInstance(
                        kind.getClassLoader(),
                        new Class<?>[] {kind},
                        (proxy, method, arguments) ->
                                given.getOrDefault(method.getName(), method.getDefaultValue())));
    }
}
