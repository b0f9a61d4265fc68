package vn.cchc.edition.internal.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.cchc.edition.internal.faults.WorkbookFault;
import vn.cchc.model.Refusal;

/** What a new year can be started from. The files are those of the template years of the build. */
public enum TemplateKind {
    /** An index of points. */
    POINTS(
            "criteria.csv",
            "edition.yaml",
            "instruments/officials/choices.csv",
            "instruments/officials/settings.csv",
            "instruments/officials/survey.csv",
            "methodology.yaml",
            "officials-survey.yaml",
            "published.csv",
            "rules.csv",
            "survey-questions.csv"),
    /** An index computed from answers. */
    ANSWERS(
            "criteria.csv",
            "edition.yaml",
            "fieldwork.yaml",
            "instruments/form/choices.csv",
            "instruments/form/settings.csv",
            "instruments/form/survey.csv",
            "methodology.yaml",
            "published.csv",
            "sampling.yaml"),
    /** Questionnaires that make no index. */
    SURVEYS(
            "edition.yaml",
            "instruments/citizens/choices.csv",
            "instruments/citizens/settings.csv",
            "instruments/citizens/survey.csv",
            "surveys.yaml");

    private final List<String> paths;

    TemplateKind(String... paths) {
        this.paths = List.of(paths);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(TemplateKind::word).toList();
    }

    /**
     * The kind of this name.
     *
     * @throws Refusal EDN-720 when there is none
     */
    public static TemplateKind named(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        Refusal.Kind.NOT_FOUND,
                                        WorkbookFault.NO_TEMPLATE.at("", word)));
    }

    SortedMap<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        for (String path : paths) {
            String name = "/templates/" + word() + "/" + path;
            try (var in = TemplateKind.class.getResourceAsStream(name)) {
                files.put(path, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}
