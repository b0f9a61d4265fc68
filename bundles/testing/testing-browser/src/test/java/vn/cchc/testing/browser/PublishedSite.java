package vn.cchc.testing.browser;

import java.time.Duration;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.Eventually;
import vn.cchc.testing.ServerProcess;

/** One server with SIPAS 2024 published, for all classes of a run; stopped after the last. */
final class PublishedSite implements ParameterResolver {
    private static final Namespace HERE = Namespace.create(PublishedSite.class);

    private record Running(ServerProcess server) implements CloseableResource {
        static Running start() {
            var running = new Running(Distribution.unpacked().start());
            try {
                Distribution.install(running.server().administrator(), "plan-2026");
                Distribution.install(running.server().administrator(), "opinion-2026");
                Distribution.publishSipas(running.server());
                running.awaitGraph();
                return running;
            } catch (RuntimeException | Error e) {
                running.close();
                throw e;
            }
        }

        private void awaitGraph() {
            Eventually.within(Duration.ofMinutes(3))
                    .isTrue(
                            () -> status("/data/index/sipas/2024/province/01/SIPAS") == 200,
                            () -> server.get("/api/graph", "application/json").body());
        }

        private int status(String path) {
            return server.get(path, "text/turtle").statusCode();
        }

        @Override
        public void close() {
            server.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
        return parameter.getParameter().getType() == ServerProcess.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
        return extension
                .getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class)
                .server();
    }
}
