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
import vn.cchc.edition.internal.faults.InstallFault;
import vn.cchc.model.EditionId;
import vn.cchc.model.Refusal;
import vn.cchc.shell.text.Told;

/** Takes a year out. */
@Service
@Command(
        scope = "cchc",
        name = "edition-uninstall",
        description =
                "Takes a year out; what was computed with it stays"
                        + " / Gỡ một năm; kết quả đã tính vẫn còn",
        detailedDescription =
                "A year that came with a feature goes with feature:uninstall, or it comes back; a"
                        + " year in the folder deploy goes when its file is moved out.\n"
                        + "Example: cchc:edition-uninstall sipas/2022")
public final class EditionUninstallCommand implements Action {
    @Reference private Editions editions;
    @Reference private Session session;

    @Argument(name = "edition", description = "index/year, as in cchc:editions", required = true)
    @Completion(EditionCompleter.class)
    private String edition;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.ADMINISTRATOR_WORD),
                () -> {
                    if (!editions.uninstall(id(), (String) session.get("USER"))) {
                        throw new Refusal(
                                Refusal.Kind.NOT_FOUND, InstallFault.NO_SUCH_YEAR.at("", edition));
                    }
                    System.out.println("Gone: " + edition);
                    return null;
                });
    }

    private EditionId id() {
        try {
            return EditionId.parse(edition);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Refusal.Kind.INVALID, InstallFault.NOT_AN_ID.at("", edition));
        }
    }
}
