package vn.cchc.ops.internal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.dto.BundleDTO;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;
import vn.cchc.ops.internal.OpsSettings;

class ServicesCheckTest {
    private static final String RESULTS = "vn.cchc.scoring.Results";
    private static final String STORE = "vn.cchc.scoring.internal.store.ResultStore";

    @TempDir private Path folder;
    private final List<ComponentDescriptionDTO> components = new ArrayList<>();
    private SmallFramework framework;

    @BeforeEach
    void start() throws Exception {
        framework = new SmallFramework(folder);
    }

    @AfterEach
    void stop() throws Exception {
        framework.close();
    }

    @Test
    void all_is_well_when_the_services_are_there() {
        framework.offer(RESULTS, Map.of());

        assertThat(check().getStatus()).isEqualTo(Result.Status.OK);
    }

    @Test
    void a_service_that_no_bundle_offers_is_critical_with_what_to_install() {
        assertThat(check().getStatus()).isEqualTo(Result.Status.CRITICAL);
        assertThat(check())
                .asString()
                .contains("No installed bundle offers " + RESULTS, "feature:install cchc");
    }

    @Test
    void a_service_whose_component_waits_is_critical_with_what_it_waits_for() {
        components.add(waiting());

        assertThat(check().getStatus()).isEqualTo(Result.Status.CRITICAL);
        assertThat(check())
                .asString()
                .contains(RESULTS + " is missing: StoredResults waits for " + STORE);
    }

    private Result check() {
        return new ServicesCheck(framework.context(), new Settings(), runtime()).execute();
    }

    private static ComponentDescriptionDTO waiting() {
        var component = new ComponentDescriptionDTO();
        component.name = "vn.cchc.scoring.internal.StoredResults";
        component.implementationClass = component.name;
        component.serviceInterfaces = new String[] {RESULTS};
        component.defaultEnabled = true;
        component.bundle = new BundleDTO();
        component.bundle.symbolicName = "vn.cchc.scoring-core";
        var reference = new ReferenceDTO();
        reference.name = "store";
        reference.interfaceName = STORE;
        component.references = new ReferenceDTO[] {reference};
        return component;
    }

    private static ComponentConfigurationDTO unsatisfied(ComponentDescriptionDTO component) {
        var state = new ComponentConfigurationDTO();
        state.description = component;
        state.state = ComponentConfigurationDTO.UNSATISFIED_REFERENCE;
        var lacking = new UnsatisfiedReferenceDTO();
        lacking.name = "store";
        state.unsatisfiedReferences = new UnsatisfiedReferenceDTO[] {lacking};
        return state;
    }

    /** Only the two questions of the check are answered. */
    private ServiceComponentRuntime runtime() {
        return (ServiceComponentRuntime)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {ServiceComponentRuntime.class},
                        (proxy, method, arguments) ->
                                method.getName().equals("getComponentDescriptionDTOs")
                                        ? components
                                        : List.of(
                                                unsatisfied(
                                                        (ComponentDescriptionDTO) arguments[0])));
    }

    @SuppressWarnings("ClassExplicitlyAnnotation")
    private static final class Settings implements OpsSettings {
        @Override
        public String[] services() {
            return new String[] {RESULTS};
        }

        @Override
        public String[] addresses() {
            return new String[0];
        }

        @Override
        public String[] commands() {
            return new String[0];
        }

        @Override
        public int diskLittleMegabytes() {
            return 0;
        }

        @Override
        public int diskNoMegabytes() {
            return 0;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return OpsSettings.class;
        }
    }
}
