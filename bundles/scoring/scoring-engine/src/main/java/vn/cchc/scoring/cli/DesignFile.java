package vn.cchc.scoring.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;
import vn.cchc.model.Verdict;
import vn.cchc.scoring.estimation.LonelyRule;
import vn.cchc.scoring.estimation.SampleDesign;
import vn.cchc.scoring.estimation.SurveyEstimation;
import vn.cchc.scoring.faults.DesignFault;
import vn.cchc.scoring.faults.Where;

/** Reads {@code design.yaml}; refused with everything that is wrong in it. */
final class DesignFile {
    private static final Set<String> FIELDS =
            Set.of(
                    "weight",
                    "strata",
                    "cluster",
                    "fpc",
                    "domains",
                    "valid",
                    "satisfied",
                    "codes",
                    "items",
                    "combine",
                    "lonely",
                    "domain-lonely");

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private Map<String, DesignNode> fields = Map.of();

    private DesignFile(String file) {
        this.file = file;
    }

    static Verdict<SurveyEstimation> read(Path path) throws IOException {
        var reading = new DesignFile(path.getFileName().toString());
        return reading.estimation(Files.readString(path));
    }

    private Verdict<SurveyEstimation> estimation(String text) {
        var root = root(text);
        var read =
                root.isPresent() ? root.get().fields() : Optional.<Map<String, DesignNode>>empty();
        if (read.isPresent()) {
            take(read.get());
        } else {
            refuseWhole();
        }
        if (!problems.isEmpty() && fields.isEmpty()) {
            return Verdict.refused(problems);
        }
        var valid = codes("valid");
        var satisfied = codes("satisfied");
        requireValid(valid, satisfied);
        var design = design();
        var items =
                new DesignItems(problems)
                        .read(Optional.ofNullable(fields.get("items")), fields.get("combine"));
        if (items.isEmpty() && problems.isEmpty()) {
            problems.add(DesignFault.NO_ITEM.at(file));
        }
        var domains = domains();
        return problems.isEmpty()
                ? Verdict.accepted(new SurveyEstimation(design, valid, satisfied, items, domains))
                : Verdict.refused(problems);
    }

    private Optional<DesignNode> root(String text) {
        try {
            // no schema: words are taken as they are written
            var settings =
                    LoadSettings.builder().setLabel(file).setSchema(new FailsafeSchema()).build();
            var node = new Compose(settings).composeString(text);
            return node.isPresent()
                    ? Optional.of(new DesignNode(node.get(), file))
                    : Optional.empty();
        } catch (MarkedYamlEngineException e) {
            var where =
                    e.getProblemMark()
                            .map(m -> Where.mark(file, m.getLine() + 1, m.getColumn() + 1))
                            .orElseGet(() -> new LanguageText(file, file));
            problems.add(DesignFault.NOT_YAML_HERE.at(where, e.getProblem()));
        } catch (YamlEngineException e) {
            problems.add(DesignFault.NOT_YAML.at(file));
        }
        return Optional.empty();
    }

    private void refuseWhole() {
        if (problems.isEmpty()) {
            problems.add(DesignFault.NO_FIELDS.at(file));
        }
    }

    private void take(Map<String, DesignNode> read) {
        fields = new java.util.LinkedHashMap<>(read);
        var codes = Optional.ofNullable(fields.get("codes"));
        if (codes.isPresent() && codes.get().fields().isPresent()) {
            for (var field : codes.get().fields().get().entrySet()) {
                fields.putIfAbsent(field.getKey(), field.getValue());
            }
        }
        for (var field : fields.entrySet()) {
            if (!FIELDS.contains(field.getKey())) {
                problem(
                        field.getValue(),
                        DesignFault.UNKNOWN_FIELD,
                        field.getKey(),
                        String.join(", ", new java.util.TreeSet<>(FIELDS)));
            }
        }
    }

    private SampleDesign design() {
        var clusters = names("cluster");
        var sizes = names("fpc");
        if (sizes.size() > Math.max(1, clusters.size())) {
            problem(fields.get("fpc"), DesignFault.SIZES);
        }
        var stages = new ArrayList<SampleDesign.Stage>();
        for (int stage = 0; stage < Math.max(clusters.size(), sizes.isEmpty() ? 0 : 1); stage++) {
            var units = stage < clusters.size() ? List.of(clusters.get(stage)) : List.<String>of();
            stages.add(
                    new SampleDesign.Stage(
                            units,
                            stage < sizes.size()
                                    ? Optional.of(sizes.get(stage))
                                    : Optional.empty()));
        }
        return new SampleDesign(
                text("weight"), names("strata"), stages, lonely(), lonelyInDomain());
    }

    private LonelyRule lonely() {
        var node = fields.get("lonely");
        String name = node == null ? "fail" : node.text().orElse("");
        for (var rule : LonelyRule.values()) {
            if (rule.name().toLowerCase(Locale.ROOT).equals(name)) {
                return rule;
            }
        }
        problem(node, DesignFault.LONELY_RULE, name);
        return LonelyRule.FAIL;
    }

    private boolean lonelyInDomain() {
        var word = text("domain-lonely");
        return word.isPresent() && word.get().equals("true");
    }

    private Optional<String> text(String field) {
        var node = fields.get(field);
        return node == null ? Optional.empty() : node.text();
    }

    /** Names of columns; none when the field is not there. */
    private List<String> names(String field) {
        var node = fields.get(field);
        if (node == null) {
            return List.of();
        }
        var texts = node.texts();
        if (texts.isEmpty()) {
            problem(node, DesignFault.NO_COLUMNS, field);
        }
        return texts.orElse(List.of());
    }

    private Set<String> codes(String field) {
        if (!fields.containsKey(field)) {
            problems.add(DesignFault.NO_CODES.at(file, field));
        }
        return new LinkedHashSet<>(names(field));
    }

    private void requireValid(Set<String> valid, Set<String> satisfied) {
        var stray = new HashSet<>(satisfied);
        stray.removeAll(valid);
        if (!stray.isEmpty() && fields.containsKey("satisfied")) {
            problem(
                    fields.get("satisfied"),
                    DesignFault.STRAY_CODES,
                    new java.util.TreeSet<>(stray));
        }
    }

    private List<List<String>> domains() {
        var node = fields.get("domains");
        if (node == null) {
            return List.of();
        }
        var domains = new ArrayList<List<String>>();
        for (var part : node.list().orElse(List.of())) {
            var columns = part.texts();
            if (columns.isPresent()) {
                domains.add(columns.get());
            } else {
                problem(part, DesignFault.DOMAIN);
            }
        }
        return domains;
    }

    private void problem(DesignNode node, DesignFault fault, Object... words) {
        problems.add(fault.at(node.where(), words));
    }
}
