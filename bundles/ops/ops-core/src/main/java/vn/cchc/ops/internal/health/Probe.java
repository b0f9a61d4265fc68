package vn.cchc.ops.internal.health;

import java.util.List;
import vn.cchc.ops.internal.checks.AddressesCheck;
import vn.cchc.ops.internal.checks.BundlesCheck;
import vn.cchc.ops.internal.checks.DatabaseCheck;
import vn.cchc.ops.internal.checks.DiskCheck;
import vn.cchc.ops.internal.checks.FrameworkCheck;
import vn.cchc.ops.internal.checks.MemoryCheck;
import vn.cchc.ops.internal.checks.ServicesCheck;
import vn.cchc.ops.internal.checks.ShellCheck;
import vn.cchc.ops.internal.checks.StartCheck;

/** What is asked about the server. */
public enum Probe {
    /** Does it run at all? If not, it should be started again. */
    LIVE(List.of(FrameworkCheck.NAME)),

    /** Can all of it serve? If not, requests should go elsewhere. */
    READY(
            List.of(
                    StartCheck.NAME,
                    BundlesCheck.NAME,
                    ServicesCheck.NAME,
                    DatabaseCheck.NAME,
                    AddressesCheck.NAME,
                    ShellCheck.NAME)),

    /** Everything anybody checks. */
    ALL(List.of(DiskCheck.NAME, MemoryCheck.NAME));

    private final List<String> indispensable;

    Probe(List<String> indispensable) {
        this.indispensable = indispensable;
    }

    /** Lower case: the tag of its checks and the last part of its address. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Names of checks without which the answer means nothing, however good it looks. */
    List<String> indispensable() {
        return indispensable;
    }
}
