package vn.cchc.delivery.internal.mail;

/**
 * The mail library looks for its parts through the loader of the thread, which in a container is
 * anybody's.
 */
final class OwnLoader implements AutoCloseable {
    private final Thread thread = Thread.currentThread();
    private final ClassLoader before = thread.getContextClassLoader();

    OwnLoader() {
        thread.setContextClassLoader(OwnLoader.class.getClassLoader());
    }

    @Override
    public void close() {
        thread.setContextClassLoader(before);
    }
}
