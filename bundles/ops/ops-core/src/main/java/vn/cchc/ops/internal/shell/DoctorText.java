package vn.cchc.ops.internal.shell;

import java.util.List;
import vn.cchc.ops.internal.doctor.Fact;
import vn.cchc.ops.internal.health.Finding;
import vn.cchc.shell.text.JsonText;
import vn.cchc.shell.text.TextTable;

/** What {@code cchc:doctor} prints. */
record DoctorText(List<Finding> findings, List<Fact> facts) {

    /** The whole in JSON; a check that found several things has several entries. */
    record Document(Finding.Status status, List<Finding> checks, List<Fact> facts) {}

    String table() {
        var checks = new TextTable().text("Check").text("Status").folded("What");
        for (var finding : findings) {
            String remedy = finding.remedy().isEmpty() ? "" : "\nRemedy: " + finding.remedy();
            checks.row(finding.check(), finding.status().name(), finding.what() + remedy);
        }
        var about = new TextTable().text("This server").folded("");
        facts.forEach(fact -> about.row(fact.name(), fact.value()));
        return checks + "\n" + about;
    }

    String json() {
        return JsonText.of(new Document(Finding.worst(findings), findings, facts));
    }

    /** How many checks are critical. */
    long critical() {
        return findings.stream()
                .filter(finding -> finding.status() == Finding.Status.CRITICAL)
                .map(Finding::check)
                .distinct()
                .count();
    }
}
