package vn.cchc.archive.internal.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/**
 * What was seen of the archive.
 *
 * @param bytes how many were read
 * @param more findings beyond those that are listed
 */
public record Report(long versions, long contents, long bytes, List<Finding> findings, long more) {
    public Report {
        findings = List.copyOf(findings);
    }

    public boolean whole() {
        return findings.isEmpty();
    }

    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        findings.forEach(finding -> problems.add(finding.problem()));
        if (more > 0) {
            problems.add(ArchiveFault.MORE_FINDINGS.at("", more));
        }
        return problems;
    }

    /** In a sentence, for people. */
    public String summary() {
        return String.format(
                Locale.ROOT,
                "%,d versions, %,d contents, %,d bytes read: %s",
                versions,
                contents,
                bytes,
                whole() ? "all whole" : String.format("%,d findings", findings.size() + more));
    }

    /**
     * The summary of what is whole.
     *
     * @throws Refusal CONFLICT with every finding
     */
    public String orRefuse() {
        if (!whole()) {
            throw new Refusal(Refusal.Kind.CONFLICT, problems());
        }
        return summary();
    }
}
