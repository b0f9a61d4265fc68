package vn.cchc.graph.jena.internal.running;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** What one thread has used since a moment; it may have done other work before. */
final class ThreadUse {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final MBeanServer BEANS = ManagementFactory.getPlatformMBeanServer();

    private final long thread;
    private final long nanosBefore;
    private final long allocatedBefore;

    private ThreadUse(long thread) {
        this.thread = thread;
        this.nanosBefore = THREADS.getThreadCpuTime(thread);
        this.allocatedBefore = allocated(thread);
    }

    /** From now on, of the thread that asks. */
    static ThreadUse ofThisThread() {
        return new ThreadUse(Thread.currentThread().getId());
    }

    /** Of a processor; waiting for one does not count. */
    long nanos() {
        return THREADS.getThreadCpuTime(thread) - nanosBefore;
    }

    /**
     * Bytes of all objects it made; 0 where the Java machine does not count them. Asked by name,
     * because the class that says it is no standard and no bundle need see it.
     */
    long allocated() {
        return allocated(thread) - allocatedBefore;
    }

    private static long allocated(long thread) {
        try {
            var threads = new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME);
            Object[] id = {thread};
            String[] types = {long.class.getName()};
            return (Long) BEANS.invoke(threads, "getThreadAllocatedBytes", id, types);
        } catch (JMException e) {
            return 0;
        }
    }
}
