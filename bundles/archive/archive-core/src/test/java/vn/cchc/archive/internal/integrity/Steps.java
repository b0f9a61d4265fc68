package vn.cchc.archive.internal.integrity;

import vn.cchc.ops.Jobs;

/** Remembers how far work was, and may ask it to stop. */
public final class Steps implements Jobs.Progress {
    private String last = "";
    private boolean stopping;

    public String last() {
        return last;
    }

    public void stop() {
        stopping = true;
    }

    @Override
    public void report(String step, long done, long total) {
        last = step + " " + done + "/" + total;
    }

    @Override
    public boolean stopping() {
        return stopping;
    }
}
