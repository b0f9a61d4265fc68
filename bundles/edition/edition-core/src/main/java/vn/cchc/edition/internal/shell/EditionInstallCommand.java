package vn.cchc.edition.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import vn.cchc.access.Role;
import vn.cchc.edition.Editions;
import vn.cchc.ops.Exchange;
import vn.cchc.shell.text.Told;

/** Takes a year in, when nothing is wrong with it. */
@Service
@Command(
        scope = "cchc",
        name = "edition-install",
        description =
                "Examines the jar of a year and, when nothing is wrong, takes it in"
                        + " / Kiểm tra và cài một năm",
        detailedDescription =
                "A year of the same bundle name is replaced. When the new one does not come up, the"
                        + " one before stays. No other bundle is restarted.\n"
                        + "A name alone means the folder data/exchange of the server.\n"
                        + "Example: cchc:edition-install sipas-2026-1.0.0.jar")
public final class EditionInstallCommand implements Action {
    @Reference private Editions editions;
    @Reference private Exchange exchange;
    @Reference private Session session;

    @Argument(name = "file", description = "Jar of the year", required = true)
    @Completion(YearFileCompleter.class)
    private String file;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.ADMINISTRATOR_WORD),
                () -> {
                    var edition =
                            editions.install(
                                            exchange.toRead(file, YearFileCompleter.JAR),
                                            (String) session.get("USER"))
                                    .orRefuse();
                    System.out.print("On offer: " + EditionText.one(edition));
                    return null;
                });
    }
}
