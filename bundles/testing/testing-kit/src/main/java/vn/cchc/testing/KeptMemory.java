package vn.cchc.testing;

/**
 * What the objects of this process take once nobody needs the rest, to be compared with later.
 *
 * @param megabytes at the beginning
 */
public record KeptMemory(long megabytes) {

    public static KeptMemory now() {
        return new KeptMemory(megabytesNow());
    }

    /** Collects until it does not get less any more. */
    private static long megabytesNow() {
        var runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
            if (used >= least) {
                return least;
            }
            least = used;
        }
        return least;
    }

    /**
     * @param more megabytes it may have grown by
     */
    public void hasNotGrownBy(long more) {
        long now = megabytesNow();
        if (now >= megabytes + more) {
            throw new AssertionError(megabytes + " MB before, " + now + " MB after");
        }
    }
}
