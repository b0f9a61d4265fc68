package vn.cchc.survey.internal.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;

/** Completes folders, CSV and XLSX files. */
@Service
public final class AnswerFileCompleter extends FileCompleter {
    @Override
    protected boolean accept(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return super.accept(path)
                && (Files.isDirectory(path) || name.endsWith(".csv") || name.endsWith(".xlsx"));
    }
}
