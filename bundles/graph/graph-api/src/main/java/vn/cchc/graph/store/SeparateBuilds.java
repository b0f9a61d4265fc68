package vn.cchc.graph.store;

import java.io.IOException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Opens factories beside the one that is always there. Their builds stay on this machine, and their
 * queries run in processes that nobody else asks.
 */
@ProviderType
public interface SeparateBuilds {

    /** A factory; its processes are started with its first build. */
    Opened begin() throws IOException;

    /** A factory that can be ended, with all its processes. */
    interface Opened extends BuildFactory, AutoCloseable {
        @Override
        void close();
    }
}
