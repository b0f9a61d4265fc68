package vn.cchc.edition.internal.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.edition.Editions;
import vn.cchc.ops.Exchange;
import vn.cchc.shell.text.Told;

/** Examines a year without installing it. */
@Service
@Command(
        scope = "cchc",
        name = "edition-check",
        description =
                "Examines the jar or folder of a year and changes nothing"
                        + " / Kiểm tra một năm, không thay đổi gì",
        detailedDescription =
                "Shows every problem with its file and line. A name alone means the folder"
                        + " data/exchange of the server.\n"
                        + "Example: cchc:edition-check sipas-2026-1.0.0.jar")
public final class EditionCheckCommand implements Action {
    @Reference private Editions editions;
    @Reference private Exchange exchange;

    @Argument(name = "file", description = "Jar or folder of the year", required = true)
    @Completion(YearFileCompleter.class)
    private String file;

    @Override
    public Object execute() throws Exception {
        return Told.orProblems(
                () -> {
                    var edition =
                            editions.check(exchange.toRead(file, YearFileCompleter.JAR_OR_FOLDER))
                                    .orRefuse();
                    System.out.print("Nothing is wrong with " + EditionText.one(edition));
                    return null;
                });
    }
}
