package vn.cchc.years.exam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.cchc.edition.Edition;
import vn.cchc.edition.internal.examination.Examination;
import vn.cchc.edition.internal.files.YearSource;
import vn.cchc.registry.internal.CsvRegistry;

/** The template year, with figures as if it had been published. */
final class TemplateYear {
    private static final Path FILES = Path.of("../year-template/src/main/resources");
    private static final Path POINTS = Path.of("../points-template/src/main/resources");

    private TemplateYear() {}

    static Edition edition() {
        return new Examination(new CsvRegistry()).examine(YearSource.of(FILES)).orRefuse();
    }

    /** The template year of points. */
    static Edition ofPoints() {
        return new Examination(new CsvRegistry()).examine(YearSource.of(POINTS)).orRefuse();
    }

    /**
     * @param rows scope, unit, criterion, value and rank of each published figure
     */
    static Edition published(Path folder, String... rows) throws IOException {
        try (var walk = Files.walk(FILES)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(FILES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        var sheet = new StringBuilder("scope,unit,criterion,value,rank,source,note\n");
        for (String row : rows) {
            sheet.append(row).append(",made up,\n");
        }
        Files.writeString(folder.resolve("CCHC-INF/published.csv"), sheet);
        return new Examination(new CsvRegistry()).examine(YearSource.of(folder)).orRefuse();
    }
}
