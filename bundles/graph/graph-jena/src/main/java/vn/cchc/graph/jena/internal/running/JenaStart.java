package vn.cchc.graph.jena.internal.running;

import org.apache.jena.sys.JenaSystem;

/** Before anything else of Jena, and with the loader that finds its parts. */
public final class JenaStart {
    private JenaStart() {}

    public static void now() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(JenaStart.class.getClassLoader());
        try {
            JenaSystem.init();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
