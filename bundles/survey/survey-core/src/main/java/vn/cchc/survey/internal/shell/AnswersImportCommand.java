package vn.cchc.survey.internal.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import vn.cchc.access.Role;
import vn.cchc.ops.Exchange;
import vn.cchc.shell.text.Told;
import vn.cchc.shell.text.WatchedJob;
import vn.cchc.survey.AnswerSets;

/** Imports a CSV or XLSX file of answers, all its forms or none. */
@Service
@Command(
        scope = "cchc",
        name = "answers-import",
        description =
                "Imports a CSV or XLSX file of answers, all its forms or none"
                        + " / Nhập tệp phiếu CSV hoặc XLSX",
        detailedDescription =
                "Options come before the other words.\n"
                        + "The columns are those of cchc:answers-template. Every problem is listed.\n"
                        + "A name alone means the folder data/exchange of the server.\n"
                        + "Example: cchc:answers-import --set 4f1c09a2 sipas/2024 more.csv\n"
                        + "Example: cchc:answers-import sipas/2024 answers.csv")
public final class AnswersImportCommand implements Action {
    @Reference private AnswerSets sets;
    @Reference private Exchange exchange;
    @Reference private Session session;

    @Argument(index = 0, name = "edition", description = "index/year", required = true)
    @Completion(EditionCompleter.class)
    private String edition;

    @Argument(index = 1, name = "file", description = "CSV or XLSX", required = true)
    @Completion(AnswerFileCompleter.class)
    private String file;

    @Option(name = "--set", description = "Open answer set to add to, or the beginning of its id")
    @Completion(OpenSetCompleter.class)
    private String set;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.STATISTICIAN_WORD, Role.STAFF_WORD),
                () -> {
                    Path path = exchange.toRead(file, AnswerFileCompleter.ENDINGS);
                    var job =
                            sets.importFile(
                                    Typed.edition(edition),
                                    Typed.set(set, sets),
                                    path.getFileName().toString(),
                                    Files.newInputStream(path),
                                    (String) session.get("USER"));
                    String id = WatchedJob.result(job, System.out);
                    sets.find(id).map(AnswersText::imported).ifPresent(System.out::print);
                    return null;
                });
    }
}
