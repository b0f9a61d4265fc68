package vn.cchc.campaign.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.access.Role;
import vn.cchc.campaign.Campaigns;
import vn.cchc.campaign.Responses;
import vn.cchc.campaign.internal.rest.CampaignRecord;
import vn.cchc.shell.text.JsonText;
import vn.cchc.shell.text.TextTable;
import vn.cchc.shell.text.Told;

/** Lists campaigns, how far they are and how many responses they have. */
@Service
@Command(
        scope = "cchc",
        name = "campaigns",
        description = "Lists online surveys / Danh sách các cuộc khảo sát trực tuyến",
        detailedDescription = "Example: cchc:campaigns\nExample: cchc:campaigns --json")
public final class CampaignsCommand implements Action {
    private static final int TITLE = 34;

    @Reference private Campaigns campaigns;
    @Reference private Responses responses;

    @Option(name = "--json", description = "As JSON, for programs")
    private boolean json;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(
                        Role.ADMINISTRATOR_WORD,
                        Role.STATISTICIAN_WORD,
                        Role.STAFF_WORD,
                        Role.PUBLISHER_WORD,
                        Role.READER_WORD),
                () -> {
                    System.out.print(json ? records() : table());
                    return null;
                });
    }

    private String records() {
        return JsonText.of(
                campaigns.all().stream()
                        .map(c -> CampaignRecord.of(c, responses.count(c.id())))
                        .toList());
    }

    private String table() {
        var table =
                new TextTable()
                        .text("Id")
                        .text("Title", TITLE)
                        .text("State")
                        .text("Opens")
                        .text("Closes")
                        .number("Responses");
        var all = campaigns.all();
        for (var one : all) {
            table.row(
                    one.id(),
                    one.plan().title().vi(),
                    one.state().word(),
                    one.plan().opens().toString(),
                    one.plan().closes().toString(),
                    String.valueOf(responses.count(one.id())));
        }
        return table + "Campaigns: " + all.size() + "\n";
    }
}
