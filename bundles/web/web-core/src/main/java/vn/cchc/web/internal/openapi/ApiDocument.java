package vn.cchc.web.internal.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.cchc.web.PageLanguage;

/**
 * The one description of everything programs can call, made anew when a resource comes or goes. It
 * is in order of address, so the same product always gives the same document.
 */
@Component(service = ApiDocument.class)
public final class ApiDocument {
    private final ApiReader reader = new ApiReader();
    private final Map<String, OpenAPI> parts = new TreeMap<>();
    private final String version;
    private final Map<String, byte[]> json = new HashMap<>();

    @Activate
    public ApiDocument(BundleContext context) {
        this(context.getBundle().getVersion().toString());
    }

    public ApiDocument(String version) {
        this.version = version;
    }

    public synchronized void add(String path, Class<?> resource) {
        parts.put(path, reader.read(path, resource));
        json.clear();
    }

    public synchronized void remove(String path) {
        parts.remove(path);
        json.clear();
    }

    /** The document as JSON in UTF-8. */
    public synchronized byte[] json(PageLanguage language) {
        return json.computeIfAbsent(language.code(), code -> write(language)).clone();
    }

    private byte[] write(PageLanguage language) {
        JsonNode tree = Json.mapper().valueToTree(whole());
        if (!language.english()) {
            Vietnamese.speak(tree);
        }
        try {
            return Json.pretty().writeValueAsString(tree).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A description can always be written", e);
        }
    }

    /** All parts in one document. */
    public synchronized OpenAPI whole() {
        var paths = new TreeMap<String, io.swagger.v3.oas.models.PathItem>();
        var components = new Components().schemas(new TreeMap<>());
        components.addSchemas(ApiReader.PROBLEM, ProblemSchema.document());
        components.addSchemas(ProblemSchema.ENTRY, ProblemSchema.entry());
        components.addSecuritySchemes(
                ApiReader.SIGN_IN,
                new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
        var tags = new TreeMap<String, Tag>();
        for (OpenAPI part : parts.values()) {
            if (part.getTags() != null) {
                part.getTags()
                        .forEach(tag -> tags.merge(tag.getName(), tag, ApiDocument::described));
            }
            if (part.getPaths() != null) {
                paths.putAll(part.getPaths());
            }
            if (part.getComponents() != null && part.getComponents().getSchemas() != null) {
                components.getSchemas().putAll(part.getComponents().getSchemas());
            }
        }
        var sorted = new Paths();
        sorted.putAll(paths);
        return new OpenAPI()
                .info(info())
                .tags(List.copyOf(tags.values()))
                .paths(sorted)
                .components(components);
    }

    /** Several resources may have one tag, and only one of them says what it is. */
    private static Tag described(Tag one, Tag other) {
        return one.getDescription() == null ? other : one;
    }

    private Info info() {
        var info =
                new Info()
                        .title("CCHC")
                        .description(
                                "Public administration reform: its indices, how they are computed,"
                                        + " and open data. Decimals are exact; a refused request"
                                        + " lists every problem at once.")
                        .version(version)
                        .license(
                                new License()
                                        .name("Apache-2.0")
                                        .url("https://www.apache.org/licenses/LICENSE-2.0"));
        info.addExtension(
                Vietnamese.DESCRIPTION,
                "Cải cách hành chính: các chỉ số, cách tính và dữ liệu mở. Số thập phân là số chính"
                        + " xác; yêu cầu bị từ chối được trả lời bằng mọi lỗi cùng một lúc.");
        return info;
    }
}
