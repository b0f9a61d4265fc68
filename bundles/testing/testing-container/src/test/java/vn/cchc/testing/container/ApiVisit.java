package vn.cchc.testing.container;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;
import vn.cchc.testing.container.ApiDescription.Call;

/** Asks a server with a published index everything that its API document says can be read. */
final class ApiVisit {
    private static final Map<String, String> QUERIES =
            Map.of(
                    "/api/archive/documents",
                    "number=1/KH-UBND",
                    "/sparql",
                    "query=" + encoded("SELECT * WHERE { ?s ?p ?o } LIMIT 3"),
                    "/api/staff-graph/sparql",
                    "query=" + encoded("SELECT * WHERE { ?s ?p ?o } LIMIT 3"),
                    "/api/registry/{period}/search",
                    "name=" + encoded("ha noi"),
                    "/api/registry/{period}/communes",
                    "province=01",
                    "/api/figures/series/{indicator}",
                    "agency=province/2026/01");
    private static final String STATEMENTS = "query=" + encoded("DESCRIBE <https://cchc.vn/def/>");
    private static final List<String> OF_STATEMENTS =
            List.of(
                    "text/turtle",
                    "application/n-triples",
                    "application/trig",
                    "application/n-quads",
                    "application/rdf+xml",
                    "application/ld+json");

    private static final List<String> NO_FORMS = List.of();

    private final ServerProcess server;
    private final ServerShell person;
    private final ApiDescription description;

    /**
     * @param person may read everything
     */
    ApiVisit(ServerProcess server, ServerShell person) {
        this.server = server;
        this.person = person;
        this.description =
                new ApiDescription(server.get("/api/openapi.json", "application/json").body());
    }

    ApiDescription description() {
        return description;
    }

    private List<Call> readings() {
        return description.calls().stream().filter(c -> c.method().equals("GET")).toList();
    }

    /**
     * Comparing needs two years, and there is one, none of points, no document, no value, no
     * campaign, no roll and no interviewer.
     */
    private static boolean needsMore(Call call) {
        return call.path().contains("{earlier}")
                || call.path().startsWith("/api/score-sheets/{")
                || call.path().startsWith("/api/officials-points/{")
                || call.path().startsWith("/api/archive/documents/{")
                || call.path().startsWith("/api/archive/citations/{")
                || call.path().startsWith("/api/archive/contents/{")
                || call.path().startsWith("/api/campaigns/{")
                || call.path().startsWith("/api/survey-data/{")
                || call.path().startsWith("/openrosa/")
                || call.path().startsWith("/api/figures/observations/{")
                || call.path().startsWith("/api/invitations/{");
    }

    /** Every reading, in every form on offer. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        for (var call : readings()) {
            for (String form : needsMore(call) ? NO_FORMS : call.forms()) {
                faults.addAll(description.faults(call, form, ask(address(call, form), form)));
            }
        }
        return faults;
    }

    /** Every reading of one thing, asked for a thing that there is not. */
    List<String> faultsOfRefusals() {
        var faults = new ArrayList<String>();
        for (var call : readings()) {
            if (call.path().contains("{")) {
                var answer = ask(call.path().replaceAll("\\{[^}]+}", "1999"), "*/*");
                faults.addAll(description.faultsOfRefusal(call, answer));
            }
        }
        return faults;
    }

    private String address(Call call, String form) {
        String path =
                call.path()
                        .replace("{index}", "sipas")
                        .replace("{year}", "2024")
                        .replace("{period}", "2024")
                        .replace("{kind}", "provinces")
                        .replace("{code}", "01")
                        .replace("{unit}", "01")
                        .replace("{criterion}", "II.A")
                        .replace("{name}", "form-b")
                        .replace("{indicator}", "ON_TIME_SHARE");
        if (path.contains("{id}")) {
            path = path.replace("{id}", firstOf(path.substring(0, path.indexOf("/{id}"))));
        }
        String query =
                OF_STATEMENTS.contains(form) ? STATEMENTS : QUERIES.getOrDefault(call.path(), "");
        return query.isEmpty() ? path : path + "?" + query;
    }

    private String firstOf(String list) {
        return ApiDescription.read(ask(list, "application/json").body())
                .path(0)
                .path("id")
                .asText("none");
    }

    private HttpResponse<String> ask(String address, String form) {
        return server.send(
                HttpRequest.newBuilder(server.uri(address))
                        .header("Accept", form)
                        .header("Authorization", person.authorization()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
