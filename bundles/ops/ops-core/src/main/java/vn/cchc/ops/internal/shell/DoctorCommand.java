package vn.cchc.ops.internal.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import vn.cchc.ops.internal.doctor.Doctor;

/** Looks the whole server over. */
@Service
@Command(
        scope = "cchc",
        name = "doctor",
        description =
                "Runs every check and says what is wrong and what to do"
                        + " / Kiểm tra toàn hệ thống và cách xử lý",
        detailedDescription =
                "Fails when something is critical.\nExample: cchc:doctor, or cchc:doctor --json")
public final class DoctorCommand implements Action {
    @Reference private Doctor doctor;

    @Option(name = "--json", description = "As JSON, for programs")
    private boolean json;

    @Override
    public Object execute() throws Exception {
        var text = new DoctorText(doctor.findings(), doctor.facts());
        System.out.print(json ? text.json() : text.table());
        if (text.critical() > 0) {
            throw new CommandException("critical checks: " + text.critical());
        }
        return null;
    }
}
