package vn.cchc.survey.form.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.cchc.model.Problem;
import vn.cchc.model.Verdict;
import vn.cchc.survey.form.FormSubmission;
import vn.cchc.survey.form.Interview;

/**
 * Reads the submission of an OpenRosa client node by node beside the form: what the form does not
 * have is refused and not passed over, since it would be an answer that nobody keeps.
 */
public final class SubmissionReader {
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    private static final String OPENROSA = "http://openrosa.org/xforms";
    private static final String META = "meta";
    private static final Set<String> OF_ROOT = Set.of("id", "version");
    private static final int MOST_PROBLEMS = 100;
    private static final int LONGEST_NAME = 80;

    private final Item form;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private Optional<String> instanceId = Optional.empty();
    private String namespace = "";

    private SubmissionReader(Item form) {
        this.form = form;
    }

    /** What it says, or everything in it that the form does not have. */
    public static Verdict<FormSubmission> read(InstrumentReader.Form form, byte[] xml) {
        return SubmissionXml.read(xml)
                .flatMap(root -> new SubmissionReader(form.root()).read(root));
    }

    /** What its root says, whatever the form. */
    public static Verdict<String> formId(byte[] xml) {
        return SubmissionXml.read(xml).map(root -> root.getAttribute("id"));
    }

    private Verdict<FormSubmission> read(Element root) {
        namespace = space(root);
        if (!name(root).equals(form.name())) {
            tell(SubmissionFault.UNKNOWN_NODE, name(root));
            return Verdict.refused(problems);
        }
        attributes(root, "", OF_ROOT);
        group(form, root, "");
        return problems.isEmpty()
                ? Verdict.accepted(
                        new FormSubmission(
                                root.getAttribute("id"),
                                root.getAttribute("version"),
                                instanceId.orElse(""),
                                answers))
                : Verdict.refused(problems);
    }

    private void group(Item group, Element element, String prefix) {
        var seen = new HashSet<String>();
        var turns = new HashMap<String, Integer>();
        for (Node node : children(element)) {
            if (node instanceof Element child) {
                child(group, child, prefix, seen, turns);
            } else if (text(node) && !node.getTextContent().isBlank()) {
                tell(SubmissionFault.NOT_A_GROUP, prefix.isEmpty() ? form.name() : prefix);
            }
        }
        for (var item : group.children()) {
            if (item.kind() == Kind.REPEAT) {
                turns(item, prefix, turns.getOrDefault(item.name(), 0));
            } else if (!seen.contains(item.name())) {
                blank(item, prefix);
            }
        }
    }

    private void child(
            Item group,
            Element child,
            String prefix,
            Set<String> seen,
            Map<String, Integer> turns) {
        Optional<Item> item = known(group, child);
        String path = prefix + name(child);
        if (item.isEmpty() && group == form && isMeta(child)) {
            meta(child, seen);
        } else if (item.isEmpty()) {
            tell(SubmissionFault.UNKNOWN_NODE, path);
        } else if (item.get().kind() == Kind.REPEAT) {
            int turn = turns.merge(item.get().name(), 1, Integer::sum);
            if (turn <= Interview.MOST_TURNS) {
                item(item.get(), child, path + "[" + turn + "]");
            }
        } else if (seen.add(item.get().name())) {
            item(item.get(), child, path);
        } else {
            tell(SubmissionFault.TWICE, path);
        }
    }

    private Optional<Item> known(Item group, Element child) {
        return space(child).equals(namespace) ? group.child(name(child)) : Optional.empty();
    }

    private void item(Item item, Element element, String path) {
        attributes(element, path + "/", Set.of());
        if (item.kind().holds()) {
            group(item, element, path + "/");
        } else if (children(element).stream().anyMatch(Element.class::isInstance)) {
            tell(SubmissionFault.NOT_A_GROUP, path);
        } else if (item.kind().answered()) {
            answers.put(path, written(item.kind(), element.getTextContent()));
        }
    }

    /** As people write it: the engine writes large numbers with an exponent. */
    private static String written(Kind kind, String text) {
        return kind == Kind.DECIMAL && text.matches("-?[0-9]{1,20}([.][0-9]{1,20})?E-?[0-9]{1,2}")
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }

    private void turns(Item repeat, String prefix, int turns) {
        String path = prefix + repeat.name();
        if (turns > Interview.MOST_TURNS) {
            tell(SubmissionFault.TOO_MANY_TURNS, path, turns, Interview.MOST_TURNS);
        }
        if (!repeat.fixedTurns()) {
            answers.put(path, Integer.toString(turns));
        }
    }

    /** What does not stand in the submission did not apply or was left blank. */
    private void blank(Item item, String prefix) {
        String path = prefix + item.name();
        if (item.kind().answered()) {
            answers.put(path, "");
        } else if (item.kind() == Kind.GROUP) {
            item.children().forEach(child -> blank(child, path + "/"));
        } else if (item.kind() == Kind.REPEAT) {
            turns(item, prefix, 0);
        }
    }

    private boolean isMeta(Element child) {
        return name(child).equals(META) && ofMeta(child);
    }

    private boolean ofMeta(Element element) {
        return Set.of(namespace, OPENROSA).contains(space(element));
    }

    private void meta(Element meta, Set<String> seen) {
        if (!seen.add(META)) {
            tell(SubmissionFault.TWICE, META);
            return;
        }
        for (Node node : children(meta)) {
            if (node instanceof Element child) {
                ofMeta(child, META + "/" + name(child));
            }
        }
    }

    private void ofMeta(Element child, String path) {
        if (name(child).equals("deprecatedID")) {
            tell(SubmissionFault.EDITED);
        } else if (!name(child).equals("instanceID") || !ofMeta(child)) {
            tell(SubmissionFault.UNKNOWN_NODE, path);
        } else if (instanceId.isPresent()) {
            tell(SubmissionFault.TWICE, path);
        } else {
            instanceId = Optional.of(child.getTextContent().strip());
        }
    }

    private void attributes(Element element, String path, Set<String> allowed) {
        var all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            var attribute = (Attr) all.item(i);
            if (!XMLNS.equals(attribute.getNamespaceURI())
                    && !allowed.contains(attribute.getName())) {
                tell(SubmissionFault.UNKNOWN_NODE, path + "@" + attribute.getName());
            }
        }
    }

    private static List<Node> children(Element element) {
        var children = new ArrayList<Node>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            children.add(node);
        }
        return children;
    }

    private static boolean text(Node node) {
        return node.getNodeType() == Node.TEXT_NODE
                || node.getNodeType() == Node.CDATA_SECTION_NODE;
    }

    private static String name(Element element) {
        return element.getLocalName();
    }

    private static String space(Element element) {
        return element.getNamespaceURI() == null ? "" : element.getNamespaceURI();
    }

    private void tell(SubmissionFault fault, Object... words) {
        if (problems.size() < MOST_PROBLEMS) {
            for (int i = 0; i < words.length; i++) {
                words[i] = words[i] instanceof String path ? brief(path) : words[i];
            }
            problems.add(fault.at(words.length == 0 ? META : String.valueOf(words[0]), words));
        }
    }

    private static String brief(String path) {
        return path.length() <= LONGEST_NAME ? path : path.substring(0, LONGEST_NAME) + "…";
    }
}
