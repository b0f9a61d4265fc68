package vn.cchc.ops.internal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.FrameworkWiring;

class BundlesCheckTest {
    @TempDir Path folder;
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
    void all_is_well_when_bundles_are_active_and_fragments_attached() throws Exception {
        framework.install("text", Map.of("Fragment-Host", "room"));
        framework.install("room", Map.of()).start();

        assertThat(check()).asString().contains("3 bundles are active or attached");
        assertThat(check().isOk()).isTrue();
    }

    @Test
    void a_stopped_bundle_is_named_with_the_command_that_starts_it() throws Exception {
        Bundle room = framework.install("room", Map.of());
        room.start();
        room.stop();

        assertThat(check().getStatus()).isEqualTo(Result.Status.CRITICAL);
        assertThat(check())
                .asString()
                .contains("room 0.0.0 is stopped", "bundle:start " + room.getBundleId());
    }

    @Test
    void a_bundle_that_does_not_resolve_is_named() throws Exception {
        framework.install("room", Map.of("Import-Package", "not.there"));

        assertThat(check()).asString().contains("room 0.0.0 does not resolve", "bundle:diag");
    }

    @Test
    void a_fragment_without_its_host_is_not_well() throws Exception {
        framework.install("text", Map.of("Fragment-Host", "room"));

        assertThat(check().isOk()).isFalse();
    }

    @Test
    void a_bundle_that_starts_when_it_is_used_is_well() throws Exception {
        var room = framework.install("room", Map.of("Bundle-ActivationPolicy", "lazy"));
        room.start(Bundle.START_ACTIVATION_POLICY);

        assertThat(room.getState()).isEqualTo(Bundle.STARTING);
        assertThat(check().isOk()).isTrue();
    }

    @Test
    void a_year_that_is_stopped_or_does_not_resolve_disturbs_nobody() throws Exception {
        framework.install(
                "vn.cchc.year.sipas-2024",
                Map.of("Require-Capability", "cchc.edition;filter:=\"(format=1)\""));
        framework.context().getBundle(0).adapt(FrameworkWiring.class).resolveBundles(null);

        assertThat(check().isOk()).isTrue();
    }

    private Result check() {
        return new BundlesCheck(framework.context()).execute();
    }
}
