package vn.cchc.survey.internal.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.access.Role;
import vn.cchc.model.Problem;
import vn.cchc.ops.Exchange;
import vn.cchc.shell.text.FoldedText;
import vn.cchc.shell.text.Told;
import vn.cchc.survey.internal.instruments.InstrumentFile;

/** Brings a questionnaire from the format of one tool into that of another. */
@Service
@Command(
        scope = "cchc",
        name = "instrument-convert",
        description =
                "Brings a questionnaire into the format of another tool"
                        + " / Chuyển mẫu phiếu sang định dạng khác",
        detailedDescription =
                "XLSForm (.xlsx), XForm (.xml) or SurveyJS (.json), by the endings of the names.\n"
                        + "What could not be carried is listed; nothing is written when the"
                        + " questionnaire cannot be put to people.\n"
                        + "A name alone means the folder data/exchange of the server.\n"
                        + "Example: cchc:instrument-convert opinion.json opinion.xlsx")
public final class InstrumentConvertCommand implements Action {
    @Reference private Exchange exchange;

    @Argument(index = 0, name = "from", description = "The questionnaire", required = true)
    @Completion(InstrumentFileCompleter.class)
    private String from;

    @Argument(index = 1, name = "to", description = "A new file", required = true)
    @Completion(InstrumentFileCompleter.class)
    private String to;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.ADMINISTRATOR_WORD, Role.STATISTICIAN_WORD, Role.STAFF_WORD),
                () -> {
                    Path path = exchange.toRead(from, InstrumentFileCompleter.ENDINGS);
                    var read = InstrumentFile.read(path).orRefuse();
                    var written = new InstrumentFile(to).content(read.content());
                    exchange.write(to, InstrumentFileCompleter.ENDINGS, written.content());
                    tell(Stream.concat(read.losses().stream(), written.losses().stream()).toList());
                    return null;
                });
    }

    private void tell(List<Problem> losses) {
        losses.forEach(loss -> System.out.println(FoldedText.hanging(loss.toString(), 0)));
        System.out.println(to + ": " + losses.size() + " not carried");
    }
}
