package vn.cchc.archive.internal.integrity.shell;

import java.util.List;
import vn.cchc.archive.internal.integrity.Finding;
import vn.cchc.archive.internal.integrity.Report;
import vn.cchc.archive.internal.store.Census.Holder;
import vn.cchc.model.Problem;
import vn.cchc.shell.text.JsonText;
import vn.cchc.shell.text.TextTable;

/** A report for people and for programs. */
public record ReportText(Report report) {

    /** What programs get. */
    public record Json(
            boolean whole,
            long versions,
            long contents,
            long bytes,
            long findingCount,
            List<FindingJson> findings) {}

    /** A finding for programs. */
    public record FindingJson(
            String code, String content, List<String> versions, String what, String remedy) {
        static FindingJson of(Finding finding) {
            var problem = finding.problem();
            return new FindingJson(
                    problem.code(),
                    finding.content().sha256(),
                    finding.holders().stream().map(Holder::path).toList(),
                    problem.what(),
                    problem.remedy());
        }
    }

    public long count() {
        return report.findings().size() + report.more();
    }

    public String json() {
        return JsonText.of(
                new Json(
                        report.whole(),
                        report.versions(),
                        report.contents(),
                        report.bytes(),
                        count(),
                        report.findings().stream().map(FindingJson::of).toList()));
    }

    public String table() {
        var table = new TextTable().text("Code").text("Where", 40).folded("What");
        for (Problem problem : report.problems()) {
            table.row(problem.code(), problem.where(), problem.what() + " " + problem.remedy());
        }
        return table + report.summary() + "\n";
    }
}
