package vn.cchc.ops;

import org.osgi.annotation.versioning.ProviderType;

/** How far the start of this server is. Asking is cheap. */
@ProviderType
public interface ServerStart {

    /**
     * Whether everything that belongs to the start is installed and started. Single parts may still
     * wait, for example for the tables of the database.
     */
    boolean finished();
}
