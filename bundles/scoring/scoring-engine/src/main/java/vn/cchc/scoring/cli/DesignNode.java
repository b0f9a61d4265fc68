package vn.cchc.scoring.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.faults.Where;

/** A value of the design file that knows where it stands. */
record DesignNode(Node node, String file) {

    LanguageText where() {
        return node.getStartMark().map(this::place).orElseGet(() -> new LanguageText(file, file));
    }

    private LanguageText place(Mark mark) {
        return Where.mark(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    Optional<String> text() {
        return node instanceof ScalarNode scalar && !scalar.getValue().isBlank()
                ? Optional.of(scalar.getValue())
                : Optional.empty();
    }

    /** The parts of a list; a single word is a list of one. */
    Optional<List<DesignNode>> list() {
        if (node instanceof SequenceNode sequence) {
            var parts = new ArrayList<DesignNode>();
            for (var part : sequence.getValue()) {
                parts.add(new DesignNode(part, file));
            }
            return Optional.of(parts);
        }
        return text().isPresent() ? Optional.of(List.of(this)) : Optional.empty();
    }

    /** A list of words. */
    Optional<List<String>> texts() {
        var parts = list().orElse(List.of());
        var texts = new ArrayList<String>();
        for (var part : parts) {
            var text = part.text();
            if (text.isPresent()) {
                texts.add(text.get());
            }
        }
        return texts.isEmpty() || texts.size() < parts.size()
                ? Optional.empty()
                : Optional.of(List.copyOf(texts));
    }

    Optional<Map<String, DesignNode>> fields() {
        if (!(node instanceof MappingNode mapping)) {
            return Optional.empty();
        }
        var fields = new LinkedHashMap<String, DesignNode>();
        for (var field : mapping.getValue()) {
            String name = field.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
            fields.put(name, new DesignNode(field.getValueNode(), file));
        }
        return Optional.of(fields);
    }
}
