package vn.cchc.figures.internal.shell;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.access.Role;
import vn.cchc.figures.Figures;
import vn.cchc.figures.Indicator;
import vn.cchc.figures.Indicators;
import vn.cchc.figures.internal.exports.ExportForm;
import vn.cchc.figures.internal.exports.OpenData;
import vn.cchc.figures.internal.faults.FlowFault;
import vn.cchc.figures.internal.faults.ValueFault;
import vn.cchc.figures.internal.series.UnitNames;
import vn.cchc.model.FaultKind;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Refusal;
import vn.cchc.ops.Exchange;
import vn.cchc.registry.Registry;
import vn.cchc.shell.text.Told;

/** Writes public values to a file. */
@Service
@Command(
        scope = "cchc",
        name = "figures-export",
        description = "Writes public values to a file" + " / Ghi các giá trị công khai ra tệp",
        detailedDescription =
                "The ending says the form: .csv, .xlsx, .sdmx.csv (SDMX-CSV 2.0), .json (JSON-stat 2.0).\n"
                        + "A name alone means the folder data/exchange of the server. Options first.\n"
                        + "Example: cchc:figures-export --indicator ON_TIME_SHARE share.sdmx.csv")
public final class FiguresExportCommand implements Action {
    private static final List<String> ENDINGS =
            Arrays.stream(ExportForm.values()).map(form -> "." + form.ending()).toList();

    @Reference private Figures figures;
    @Reference private Indicators indicators;
    @Reference private Registry registry;
    @Reference private Exchange exchange;

    @Option(name = "--indicator", description = "Code of one indicator; all without it")
    @Completion(IndicatorCompleter.class)
    private String indicator;

    @Argument(name = "file", description = "A new file", required = true)
    private String file;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(
                        Role.ADMINISTRATOR_WORD,
                        Role.STATISTICIAN_WORD,
                        Role.STAFF_WORD,
                        Role.PUBLISHER_WORD),
                () -> {
                    var one = Optional.ofNullable(indicator).map(this::found);
                    var values =
                            one.map(i -> figures.published(i.code())).orElseGet(figures::published);
                    var data = OpenData.of(values, indicators.all(), new UnitNames(registry));
                    exchange.write(file, ENDINGS, form().bytes(data, title(one), false));
                    System.out.println(file + ": " + values.size() + " values");
                    return null;
                });
    }

    private Indicator found(String code) {
        return indicators.find(code).orElseThrow(() -> refused(ValueFault.NO_INDICATOR, code));
    }

    private ExportForm form() {
        return Arrays.stream(ExportForm.values())
                .filter(form -> file.endsWith("." + form.ending()))
                .max(Comparator.comparing(form -> form.ending().length()))
                .orElseThrow(() -> refused(FlowFault.NO_FORM, file));
    }

    private static Refusal refused(FaultKind fault, String what) {
        return new Refusal(Refusal.Kind.INVALID, fault.at(what, what));
    }

    private static LanguageText title(Optional<Indicator> one) {
        return one.map(Indicator::name)
                .orElse(new LanguageText("Số liệu cải cách hành chính", "Figures of reform"));
    }
}
