package vn.cchc.figures.internal.shell;

import java.io.IOException;
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
import vn.cchc.figures.Indicators;
import vn.cchc.figures.Observations;
import vn.cchc.ops.Exchange;
import vn.cchc.shell.text.Told;

/** Imports values of the own agencies, or a catalogue. */
@Service
@Command(
        scope = "cchc",
        name = "figures-import",
        description =
                "Imports values, or a catalogue of indicators"
                        + " / Nhập các giá trị, hoặc danh mục chỉ tiêu",
        detailedDescription =
                "CSV or XLSX, all its rows or none; every problem is listed. Values are for staff of\n"
                        + "their agencies and come in as drafts; --catalogue is for statisticians.\n"
                        + "A name alone means the folder data/exchange of the server. Options first.\n"
                        + "Example: cchc:figures-import values.xlsx\n"
                        + "Example: cchc:figures-import --catalogue indicators.csv")
public final class FiguresImportCommand implements Action {
    @Reference private Indicators indicators;
    @Reference private Observations observations;
    @Reference private Exchange exchange;
    @Reference private Session session;

    @Option(name = "--catalogue", description = "The file is a catalogue of indicators")
    private boolean catalogue;

    @Argument(name = "file", description = "CSV or XLSX", required = true)
    @Completion(FigureFileCompleter.class)
    private String file;

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(
                List.of(Role.STATISTICIAN_WORD, Role.STAFF_WORD),
                () -> {
                    Path path = exchange.toRead(file, FigureFileCompleter.ENDINGS);
                    System.out.println(catalogue ? catalogue(path) : values(path));
                    return null;
                });
    }

    private String who() {
        return (String) session.get("USER");
    }

    private String catalogue(Path path) throws IOException {
        try (var content = Files.newInputStream(path)) {
            var change = indicators.importCatalogue(path.getFileName().toString(), content, who());
            return "Indicators: %d new, %d changed, %d as they were"
                    .formatted(change.added().size(), change.changed().size(), change.same());
        }
    }

    private String values(Path path) throws IOException {
        try (var content = Files.newInputStream(path)) {
            var drafts = observations.importFile(path.getFileName().toString(), content, who());
            return "Drafts: " + drafts.size();
        }
    }
}
