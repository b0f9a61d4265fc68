package vn.cchc.invitation.internal.shell;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import vn.cchc.access.Role;
import vn.cchc.invitation.Invitations;
import vn.cchc.invitation.internal.contacts.LetterSheet;
import vn.cchc.ops.Exchange;
import vn.cchc.shell.text.Told;

/** Writes letters to a file, for an office that sends them by its own system. */
@Service
@Command(
        scope = "cchc",
        name = "invitation-letters",
        description =
                "Writes a letter for everybody without a ballot"
                        + " / Ghi thư mời cho những người chưa nhận phiếu",
        detailedDescription =
                "Columns: name, address, language, link. Each call makes new links; earlier ones stay good.\n"
                        + "Who has a link can take the ballot: send the letters and delete the file.\n"
                        + "Example: cchc:invitation-letters officials-2026 https://server/surveys/officials-2026 letters.csv")
public final class InvitationLettersCommand implements Action {
    @Reference private Invitations invitations;
    @Reference private Exchange exchange;
    @Reference private Session session;

    @Argument(name = "campaign", description = "Name of the campaign", required = true)
    private String campaign;

    @Argument(index = 1, name = "page", description = "Address of its page", required = true)
    private String page;

    @Argument(index = 2, name = "file", description = "A new file", required = true)
    private String file;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.STATISTICIAN_WORD),
                () -> {
                    var letters = invitations.letters(campaign, who());
                    String text = new LetterSheet(page).text(letters);
                    exchange.write(file, List.of(".csv"), text.getBytes(StandardCharsets.UTF_8));
                    System.out.println(file + ": " + letters.size() + " letters");
                    return null;
                });
    }

    private String who() {
        return (String) session.get("USER");
    }
}
