package vn.cchc.ops.internal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osgi.framework.dto.BundleDTO;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

class WaitingComponentsTest {
    private static final String RESULTS = "vn.cchc.scoring.Results";
    private static final String STORE = "vn.cchc.scoring.internal.store.ResultStore";
    private static final String SCHEMA = "vn.cchc.persistence.Schema";

    private final List<ComponentDescriptionDTO> components = new ArrayList<>();
    private final Map<ComponentDescriptionDTO, ComponentConfigurationDTO> states = new HashMap<>();
    private final WaitingComponents waiting =
            new WaitingComponents(components, component -> List.of(states.get(component)));

    @Test
    void a_missing_service_is_followed_to_the_one_nobody_offers() {
        waits("vn.cchc.scoring.internal.StoredResults", RESULTS, STORE, null);
        waits(STORE, STORE, SCHEMA, "(cchc.schema.room=vn.cchc.scoring-core)");

        assertThat(waiting.offered(RESULTS)).isTrue();
        assertThat(waiting.reasons(RESULTS))
                .containsExactly(
                        "StoredResults waits for " + STORE,
                        "ResultStore waits for "
                                + SCHEMA
                                + " (cchc.schema.room=vn.cchc.scoring-core)");
    }

    @Test
    void what_was_told_is_not_told_again() {
        waits("vn.cchc.scoring.internal.StoredResults", RESULTS, SCHEMA, null);
        waits("vn.cchc.scoring.internal.rest.ResultsResource", "x", RESULTS, null);
        waits("vn.cchc.ops.internal.Doctor", "y", "org.example.Checks", null);
        waiting.reasons(RESULTS);

        assertThat(waiting.otherReasons("vn.cchc."))
                .containsExactly("Doctor waits for org.example.Checks");
    }

    @Test
    void among_the_others_only_those_count_that_nobody_can_help() {
        waits("vn.cchc.scoring.internal.rest.ResultsResource", "x", RESULTS, null);
        waits("vn.cchc.scoring.internal.StoredResults", RESULTS, SCHEMA, null);

        assertThat(waiting.otherReasons("vn.cchc."))
                .containsExactly("StoredResults waits for " + SCHEMA);
    }

    @Test
    void two_that_wait_for_each_other_end_the_search() {
        waits("a.A", "a.AService", "b.BService", null);
        waits("b.B", "b.BService", "a.AService", null);

        assertThat(waiting.reasons("a.AService"))
                .containsExactly("A waits for b.BService", "B waits for a.AService");
    }

    @Test
    void a_component_that_could_not_start_says_why() {
        var state = component("vn.cchc.graph.internal.Builds", "vn.cchc.graph.Graph");
        state.state = ComponentConfigurationDTO.FAILED_ACTIVATION;
        state.failure = "java.io.IOException: no space left\n\tat somewhere";

        assertThat(waiting.reasons("vn.cchc.graph.Graph"))
                .containsExactly("Builds failed: java.io.IOException: no space left");
    }

    @Test
    void components_that_stand_well_or_belong_to_others_are_no_reason() {
        component("vn.cchc.survey.internal.Stored", "vn.cchc.survey.AnswerSets");
        waits("org.example.Optional", "org.example.Thing", "org.example.Other", null)
                        .description
                        .bundle
                        .symbolicName =
                "org.example";

        assertThat(waiting.otherReasons("vn.cchc.")).isEmpty();
        assertThat(waiting.reasons("vn.cchc.survey.AnswerSets")).isEmpty();
        assertThat(waiting.offered("vn.cchc.access.Access")).isFalse();
    }

    private ComponentConfigurationDTO waits(
            String name, String offers, String wants, String target) {
        var state = component(name, offers);
        var declared = new ReferenceDTO();
        declared.name = "$000";
        declared.interfaceName = wants;
        state.description.references = new ReferenceDTO[] {declared};
        var unsatisfied = new UnsatisfiedReferenceDTO();
        unsatisfied.name = "$000";
        unsatisfied.target = target;
        state.unsatisfiedReferences = new UnsatisfiedReferenceDTO[] {unsatisfied};
        state.state = ComponentConfigurationDTO.UNSATISFIED_REFERENCE;
        return state;
    }

    private ComponentConfigurationDTO component(String name, String offers) {
        var component = new ComponentDescriptionDTO();
        component.name = name;
        component.serviceInterfaces = new String[] {offers};
        component.references = new ReferenceDTO[0];
        component.bundle = new BundleDTO();
        component.bundle.symbolicName = "vn.cchc.test";
        var state = new ComponentConfigurationDTO();
        state.description = component;
        state.state = ComponentConfigurationDTO.SATISFIED;
        components.add(component);
        states.put(component, state);
        return state;
    }
}
