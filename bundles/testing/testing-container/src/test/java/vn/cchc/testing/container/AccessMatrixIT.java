package vn.cchc.testing.container;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;

/**
 * Every call of the API and every command with every role: who may is let through, who may not is
 * told so, who is not signed in is asked to. A call that is in the API document and not here is
 * open to everybody.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixIT {
    private static final List<String> ROLES =
            List.of("administrator", "statistician", "staff", "publisher", "reader", "interviewer");

    /** Roles by call, for what is not for everybody. */
    private static final Map<String, Set<String>> CALLS =
            Map.ofEntries(
                    entry("GET /api/access/me", Set.copyOf(ROLES)),
                    entry("POST /api/archive/verification", Set.of("administrator")),
                    entry(
                            "GET /api/archive/quarantine",
                            Set.of("administrator", "staff", "publisher")),
                    entry(
                            "POST /api/archive/quarantine/{id}/{version}/release",
                            Set.of("publisher")),
                    entry(
                            "GET /api/answers",
                            Set.of("administrator", "statistician", "staff", "reader")),
                    entry(
                            "GET /api/answers/{id}",
                            Set.of("administrator", "statistician", "staff", "reader")),
                    entry("POST /api/archive/documents", Set.of("staff")),
                    entry("POST /api/archive/documents/from-upload/{upload}", Set.of("staff")),
                    entry("PUT /api/archive/documents/{id}/description", Set.of("staff")),
                    entry("DELETE /api/archive/documents/{id}/description", Set.of("publisher")),
                    entry("POST /api/archive/documents/{id}/publication", Set.of("publisher")),
                    entry("POST /api/archive/documents/{id}/withdrawal", Set.of("publisher")),
                    entry("PUT /api/archive/documents/{id}/hold", Set.of("publisher")),
                    entry("DELETE /api/archive/documents/{id}/hold", Set.of("publisher")),
                    entry("POST /api/archive/documents/{id}/deletion", Set.of("staff")),
                    entry("DELETE /api/archive/documents/{id}/deletion", Set.of("publisher")),
                    entry(
                            "POST /api/archive/documents/{id}/deletion/agreement",
                            Set.of("publisher")),
                    entry("POST /api/archive/citations/{id}", Set.of("staff")),
                    entry("DELETE /api/archive/citations/{id}", Set.of("staff")),
                    entry("POST /api/archive/uploads", Set.of("staff")),
                    entry("HEAD /api/archive/uploads/{id}", Set.of("staff")),
                    entry("PATCH /api/archive/uploads/{id}", Set.of("staff")),
                    entry("DELETE /api/archive/uploads/{id}", Set.of("staff")),
                    entry("POST /api/answers", Set.of("statistician", "staff")),
                    entry("POST /api/archive/imports", Set.of("staff")),
                    entry("POST /api/answers/{id}/release", Set.of("statistician")),
                    entry("POST /api/editions/check", Set.of("administrator")),
                    entry("POST /api/year-workbooks", Set.of("administrator", "statistician")),
                    entry("POST /api/graph/rebuild", Set.of("administrator")),
                    entry(
                            "GET /api/staff-graph/sparql",
                            Set.of("administrator", "statistician", "publisher", "reader")),
                    entry(
                            "POST /api/staff-graph/sparql",
                            Set.of("administrator", "statistician", "publisher", "reader")),
                    entry("POST /api/outside-graphs", Set.of("administrator")),
                    entry("PUT /api/outside-graphs", Set.of("administrator")),
                    entry("DELETE /api/outside-graphs", Set.of("administrator")),
                    entry("POST /api/invitations/{campaign}/contacts", Set.of("statistician")),
                    entry("GET /api/invitations/{campaign}/progress", Set.of("statistician")),
                    entry("POST /api/invitations/{campaign}/opening", Set.of("statistician")),
                    entry("POST /api/invitations/{campaign}/letters", Set.of("statistician")),
                    entry("DELETE /api/invitations/{campaign}/letters", Set.of("statistician")),
                    entry("POST /api/invitations/{campaign}/closing", Set.of("statistician")),
                    entry("POST /api/invitations/{campaign}/forgetting", Set.of("statistician")),
                    entry("POST /api/figures/indicators", Set.of("statistician")),
                    entry("PUT /api/figures/indicators/{indicator}", Set.of("statistician")),
                    entry(
                            "GET /api/figures/observations/{id}/history",
                            Set.of("statistician", "staff", "publisher", "reader")),
                    entry("POST /api/figures/observations", Set.of("staff")),
                    entry("POST /api/figures/observations/file", Set.of("staff")),
                    entry(
                            "GET /api/figures/observations/template.csv",
                            Set.of("administrator", "statistician", "staff")),
                    entry(
                            "GET /api/figures/observations/template.xlsx",
                            Set.of("administrator", "statistician", "staff")),
                    entry("POST /api/figures/observations/{id}/submission", Set.of("staff")),
                    entry(
                            "POST /api/figures/observations/{id}/approval",
                            Set.of("statistician", "publisher")),
                    entry(
                            "POST /api/figures/observations/{id}/rejection",
                            Set.of("statistician", "publisher")),
                    entry("PUT /api/figures/times/{time}/closing", Set.of("statistician")),
                    entry("DELETE /api/figures/times/{time}/closing", Set.of("statistician")),
                    entry("PUT /api/campaigns/{id}", Set.of("staff")),
                    entry("POST /api/campaigns/{id}/checking", Set.of("staff")),
                    entry("POST /api/campaigns/{id}/redrafting", Set.of("staff")),
                    entry("POST /api/campaigns/{id}/opening", Set.of("staff")),
                    entry("POST /api/campaigns/{id}/pausing", Set.of("staff")),
                    entry("POST /api/campaigns/{id}/closing", Set.of("staff")),
                    entry("POST /api/campaigns/{id}/release", Set.of("publisher")),
                    entry("GET /api/survey-data/{id}/responses.csv", Set.of("statistician")),
                    entry("GET /api/survey-data/{id}/texts/{question}", Set.of("statistician")),
                    entry("GET /api/survey-data/{id}/codebook.xml", Set.of("statistician")),
                    entry("GET /api/survey-data/{id}/questionnaire.xlsx", Set.of("statistician")),
                    entry("GET /api/survey-data/{id}/questionnaire.xml", Set.of("statistician")),
                    entry("GET /api/jobs", Set.of("administrator", "statistician", "staff")),
                    entry("GET /api/jobs/{id}", Set.of("administrator", "statistician", "staff")),
                    entry(
                            "POST /api/jobs/{id}/stop",
                            Set.of("administrator", "statistician", "staff")),
                    entry(
                            "GET /api/score-sheets",
                            Set.of("administrator", "statistician", "staff", "reader")),
                    entry(
                            "GET /api/score-sheets/{id}",
                            Set.of("administrator", "statistician", "staff", "reader")),
                    entry("POST /api/score-sheets/{index}/{year}", Set.of("statistician", "staff")),
                    entry(
                            "GET /api/officials-points/{index}/{year}",
                            Set.of("statistician", "staff")),
                    entry("POST /api/officials-points/sheets/{id}", Set.of("statistician")),
                    entry("GET /openrosa/formList", Set.of("interviewer", "staff")),
                    entry("GET /openrosa/{campaign}/formList", Set.of("interviewer", "staff")),
                    entry("GET /openrosa/{campaign}/forms/{form}", Set.of("interviewer", "staff")),
                    entry(
                            "GET /openrosa/{campaign}/forms/{form}/manifest",
                            Set.of("interviewer", "staff")),
                    entry("HEAD /openrosa/submission", Set.of("interviewer", "staff")),
                    entry("HEAD /openrosa/{campaign}/submission", Set.of("interviewer", "staff")),
                    entry("POST /openrosa/submission", Set.of("interviewer", "staff")),
                    entry("POST /openrosa/{campaign}/submission", Set.of("interviewer", "staff")),
                    entry("POST /api/results", Set.of("statistician")),
                    entry("POST /api/results/{id}/publication", Set.of("publisher")));

    /** Roles by command; a reader has no shell. */
    private static final Map<String, Set<String>> COMMANDS =
            Map.ofEntries(
                    entry("cchc:users", Set.of("administrator")),
                    entry("cchc:user-add x none", Set.of("administrator")),
                    entry("cchc:user-remove nobody", Set.of("administrator")),
                    entry("cchc:audit", Set.of("administrator")),
                    entry("cchc:archive-import nothing.csv nothing.zip", Set.of("staff")),
                    entry("cchc:archive-export ../nowhere", Set.of("administrator")),
                    entry("cchc:archive-quarantine", Set.of("administrator", "staff", "publisher")),
                    entry("cchc:archive-release none/1 x", Set.of("publisher")),
                    entry("cchc:archive-repair", Set.of("administrator")),
                    entry("cchc:archive-take-in nothing", Set.of("administrator")),
                    entry("cchc:archive-verify", Set.of("administrator")),
                    entry("cchc:edition-install /nothing.jar", Set.of("administrator")),
                    entry("cchc:edition-uninstall none/1999", Set.of("administrator")),
                    entry(
                            "cchc:edition-pack nothing.xlsx",
                            Set.of("administrator", "statistician")),
                    entry(
                            "cchc:edition-unpack nothing.jar nothing.xlsx",
                            Set.of("administrator", "statistician")),
                    entry(
                            "cchc:edition-template none nothing.xlsx",
                            Set.of("administrator", "statistician")),
                    entry("cchc:archive-index", Set.of("administrator")),
                    entry(
                            "cchc:campaigns",
                            Set.of("administrator", "statistician", "staff", "publisher")),
                    entry(
                            "cchc:figures",
                            Set.of("administrator", "statistician", "staff", "publisher")),
                    entry("cchc:figures-import nothing.csv", Set.of("statistician", "staff")),
                    entry(
                            "cchc:figures-export nothing.txt",
                            Set.of("administrator", "statistician", "staff", "publisher")),
                    entry("cchc:invitation-letters none x x.csv", Set.of("statistician")),
                    entry("cchc:invitation-send none https://x", Set.of("statistician")),
                    entry("cchc:graph-add nothing.ttl", Set.of("administrator")),
                    entry("cchc:graph-rebuild", Set.of("administrator")),
                    entry("cchc:graph-remove urn:none", Set.of("administrator")),
                    entry(
                            "cchc:sparql --staff 'ASK {}'",
                            Set.of("administrator", "statistician", "publisher")),
                    entry("cchc:score none", Set.of("statistician")),
                    entry("cchc:answers-release none", Set.of("statistician")),
                    entry(
                            "cchc:answers-import none/1999 /nothing.csv",
                            Set.of("statistician", "staff")),
                    entry("cchc:publish --yes none", Set.of("publisher")),
                    entry(
                            "cchc:answers-template none/1999 nothing.csv",
                            Set.of("administrator", "statistician", "staff")),
                    entry(
                            "cchc:instrument-convert nothing.json nothing.xlsx",
                            Set.of("administrator", "statistician", "staff")),
                    entry(
                            "cchc:scores-template none/1999 nothing.csv",
                            Set.of("administrator", "statistician", "staff")),
                    entry(
                            "cchc:scores-import none/1999 /nothing.csv",
                            Set.of("statistician", "staff")),
                    entry("cchc:scores-demonstration none/1999", Set.of("statistician")),
                    entry("cchc:scores-officials none/1999 nobody", Set.of("statistician")),
                    entry(
                            "cchc:score-sheets",
                            Set.of("administrator", "statistician", "staff", "publisher")),
                    entry("cchc:answers-demonstrate none/1999", Set.of("statistician")),
                    entry(
                            "cchc:editions",
                            Set.of("administrator", "statistician", "staff", "publisher")),
                    entry(
                            "cchc:editions | grep Edition",
                            Set.of("administrator", "statistician", "staff", "publisher")),
                    entry("feature:list", Set.of("administrator")),
                    entry("config:list", Set.of("administrator")),
                    entry("shell:exec id", Set.of("administrator")));

    /** One that can be read, so that the roles are asked. */
    private static final String FORM = "multipart/form-data";

    private static final String PART =
            "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--b--\r\n";

    private static final String[] REFUSALS = {"ommand not found", "nsufficient", "ACC-107"};

    private final Map<String, ServerShell> people = new HashMap<>();
    private ServerProcess server;

    @BeforeAll
    void a_server_with_a_person_of_each_role() {
        server = Distribution.startedBefore().start();
        people.put("administrator", server.administrator());
        ROLES.stream()
                .filter(role -> !people.containsKey(role))
                .forEach(role -> people.put(role, server.person("a." + role, role)));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void the_matrix_names_calls_that_there_are() throws IOException {
        assertThat(operations().keySet()).containsAll(CALLS.keySet());
    }

    @TestFactory
    Stream<DynamicTest> calls() throws IOException {
        return operations().entrySet().stream()
                .map(o -> dynamicTest(o.getKey(), () -> call(o.getKey(), o.getValue())));
    }

    private void call(String call, JsonNode operation) {
        Set<String> allowed = CALLS.get(call);
        int nobody = status(call, operation, null);
        if (allowed == null) {
            assertThat(nobody).as("nobody").isNotIn(401, 403).isLessThan(500);
            return;
        }
        assertThat(nobody).as("nobody").isEqualTo(401);
        for (String role : ROLES) {
            int status = status(call, operation, people.get(role));
            if (allowed.contains(role)) {
                assertThat(status).as(role).isNotIn(401, 403).isLessThan(500);
            } else {
                assertThat(status).as(role).isEqualTo(403);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> commands() {
        return COMMANDS.entrySet().stream()
                .map(c -> dynamicTest(c.getKey(), () -> command(c.getKey(), c.getValue())));
    }

    /** What the start scripts of a session do must be permitted to everybody who gets one. */
    @Test
    void nobody_who_signs_in_is_greeted_with_an_error() {
        for (String role : ROLES.subList(0, 4)) {
            assertThat(people.get(role).signInAndOut())
                    .as(role)
                    .contains("@root")
                    .doesNotContain("initialization script", "ommand not found");
        }
    }

    private void command(String command, Set<String> allowed) {
        for (String role : ROLES.subList(0, 4)) {
            String answer = people.get(role).run(command);
            if (allowed.contains(role)) {
                assertThat(answer).as(role).doesNotContain(REFUSALS);
            } else {
                assertThat(answer).as(role).containsAnyOf(REFUSALS);
                if (command.startsWith("cchc:")) {
                    assertThat(answer)
                            .as(role)
                            .contains("ACC-107", "permitted to the role")
                            .containsAnyOf(allowed.toArray(String[]::new));
                }
            }
        }
    }

    /** Every operation of the API document by method and path. */
    private Map<String, JsonNode> operations() throws IOException {
        var document =
                new ObjectMapper()
                        .readTree(server.get("/api/openapi.json", "application/json").body());
        var operations = new HashMap<String, JsonNode>();
        for (var path : document.get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                String method = operation.getKey().toUpperCase(java.util.Locale.ROOT);
                operations.put(method + " " + path.getKey(), operation.getValue());
            }
        }
        assertThat(operations).hasSizeGreaterThan(20);
        return operations;
    }

    private int status(String call, JsonNode operation, ServerShell person) {
        String[] words = call.split(" ");
        String path =
                words[1].replace("{index}", "sipas")
                        .replace("{year}", "2024")
                        .replace("{period}", "2024")
                        .replace("{kind}", "provinces")
                        .replace("{code}", "01")
                        .replace("{earlier}", "2022")
                        .replace("{later}", "2024")
                        .replace("{unit}", "01")
                        .replace("{criterion}", "II.A")
                        .replace("{question}", "q1")
                        .replace("{name}", "form")
                        .replace("{campaign}", "none")
                        .replace("{form}", "none")
                        .replace("{version}", "1")
                        .replace("{upload}", "00000000-0000-0000-0000-000000000000")
                        .replace("{indicator}", "ON_TIME_SHARE")
                        .replace("{time}", "2021-Q1")
                        .replace("{id}", "00000000-0000-0000-0000-000000000000");
        var request = HttpRequest.newBuilder(server.uri(path));
        var types = new TreeSet<String>();
        operation
                .path("requestBody")
                .path("content")
                .properties()
                .forEach(type -> types.add(type.getKey()));
        boolean form = types.contains(FORM);
        if (form) {
            request.header("Content-Type", FORM + "; boundary=b");
        } else {
            types.stream().findFirst().ifPresent(type -> request.header("Content-Type", type));
        }
        request.method(words[0], form ? BodyPublishers.ofString(PART) : BodyPublishers.noBody());
        if (person != null) {
            request.header("Authorization", "Basic " + credentials(person));
        }
        return server.send(request).statusCode();
    }

    private static String credentials(ServerShell person) {
        String text = person.name() + ":" + person.password();
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
