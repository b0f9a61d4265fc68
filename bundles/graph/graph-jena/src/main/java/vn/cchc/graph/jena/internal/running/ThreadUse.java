package vn.cchc.graph.jena.internal.running;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** What one thread has used so far. */
final class ThreadUse {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final MBeanServer BEANS = ManagementFactory.getPlatformMBeanServer();

    private final Thread thread;

    ThreadUse(Thread thread) {
        this.thread = thread;
    }

    /** Of a processor; waiting for one does not count. */
    long nanos() {
        return THREADS.getThreadCpuTime(thread.getId());
    }

    /**
     * Bytes of all objects it made; 0 where the Java machine does not count them. Asked by name,
     * because the class that says it is no standard and no bundle need see it.
     */
    long allocated() {
        try {
            var threads = new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME);
            Object[] id = {thread.getId()};
            String[] types = {long.class.getName()};
            return (Long) BEANS.invoke(threads, "getThreadAllocatedBytes", id, types);
        } catch (JMException e) {
            return 0;
        }
    }
}
