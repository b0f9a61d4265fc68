package vn.cchc.invitation.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import vn.cchc.access.Role;
import vn.cchc.invitation.internal.letters.LetterOffice;
import vn.cchc.shell.text.Told;
import vn.cchc.shell.text.WatchedJob;

/** Sends letters and reminders by e-mail and short message. */
@Service
@Command(
        scope = "cchc",
        name = "invitation-send",
        description =
                "Sends a letter to everybody without a ballot, a reminder to whom there was one"
                        + " / Gửi thư mời hoặc thư nhắc cho những người chưa nhận phiếu",
        detailedDescription =
                "Who opted out, cannot be reached or had a letter of late gets none. What cannot be handed\n"
                        + "over now is tried again by itself. Each letter has a new link; earlier ones stay good.\n"
                        + "Example: cchc:invitation-send officials-2026 https://cchc.example.vn")
public final class InvitationSendCommand implements Action {
    @Reference private LetterOffice letters;
    @Reference private Session session;

    @Option(name = "--force", description = "Also for people who had a letter of late")
    private boolean forced;

    @Argument(name = "campaign", description = "Name of the campaign", required = true)
    private String campaign;

    @Argument(
            index = 1,
            name = "server",
            description = "Address of this server as people reach it",
            required = true)
    private String server;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.STATISTICIAN_WORD),
                () -> {
                    var job = letters.send(campaign, server, forced, who());
                    System.out.println(WatchedJob.result(job, System.out));
                    return null;
                });
    }

    private String who() {
        return (String) session.get("USER");
    }
}
