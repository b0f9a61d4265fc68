package vn.cchc.web.internal.servers;

import java.util.function.Supplier;

/** CXF looks for a room's classes through the loader of the thread. */
final class LoaderOfThread {
    private LoaderOfThread() {}

    static <T> T set(ClassLoader loader, Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
