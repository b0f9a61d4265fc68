package vn.cchc.graph.internal.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.graph.internal.pages.Html;
import vn.cchc.graph.internal.terms.DiagramBox.Row;

/**
 * A class diagram as SVG, narrow enough for a phone: boxes stand one below the other, lines to the
 * class above run on the left with a hollow arrow, lines from a property to the class of its values
 * on the right. Lines to one class share a lane. Colours are those of the text around it.
 */
final class ClassDiagram {
    private static final int WIDTH = 320;
    private static final int GAP = 18;
    private static final int LANE = 9;
    private static final int EDGE = 14;

    /** Letters of a row that fit into a box; those of a name are larger and bold. */
    private static final int LETTERS = 40;

    private static final int LETTERS_OF_A_NAME = 33;

    private final List<DiagramBox> boxes;
    private final Map<String, Integer> tops = new HashMap<>();
    private final Map<String, Integer> leftLanes = new HashMap<>();
    private final Map<String, Integer> rightLanes = new HashMap<>();
    private final StringBuilder svg = new StringBuilder();
    private int left;

    ClassDiagram(List<DiagramBox> boxes) {
        this.boxes = List.copyOf(boxes);
    }

    /**
     * @param id unique in the page
     * @param title what it shows
     */
    String svg(String id, String title) {
        int height = place();
        left = EDGE + leftLanes.size() * LANE;
        int width = left + WIDTH + EDGE + rightLanes.size() * LANE;
        svg.append(
                "<svg class=\"diagram\" role=\"img\" aria-labelledby=\"%s\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"currentColor\"><title id=\"%s\">%s</title>"
                        .formatted(id, width, height, width, height, id, Html.escape(title)));
        boxes.forEach(this::box);
        boxes.forEach(this::lines);
        leftLanes.keySet().forEach(this::hollowArrow);
        rightLanes.keySet().forEach(this::arrow);
        return svg.append("</svg>").toString();
    }

    /** Gives each box its place and each class that lines lead to its lane. */
    private int place() {
        int y = 1;
        for (DiagramBox box : boxes) {
            tops.put(box.iri(), y);
            y += box.height() + GAP;
        }
        for (DiagramBox box : boxes) {
            box.broader().stream()
                    .filter(tops::containsKey)
                    .forEach(to -> leftLanes.computeIfAbsent(to, any -> leftLanes.size()));
            box.rows().stream()
                    .map(Row::range)
                    .filter(to -> !to.isEmpty() && tops.containsKey(to))
                    .forEach(to -> rightLanes.computeIfAbsent(to, any -> rightLanes.size()));
        }
        return y - GAP + 2;
    }

    private void box(DiagramBox box) {
        int y = tops.get(box.iri());
        svg.append(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\"%s/>"
                        .formatted(
                                left,
                                y,
                                WIDTH,
                                box.height(),
                                box.own() ? "" : " stroke-dasharray=\"4 3\""));
        text(y + 18, 15, "font-weight=\"600\"", cut(box.name(), LETTERS_OF_A_NAME));
        text(y + 35, 13, "lang=\"en\"", box.brief());
        for (int i = 0; i < box.rows().size(); i++) {
            text(y + box.middle(i) + 5, 14, "", cut(box.rows().get(i).text(), LETTERS));
        }
    }

    private void text(int y, int size, String attributes, String words) {
        if (!words.isEmpty()) {
            svg.append(
                    "<text x=\"%d\" y=\"%d\" font-size=\"%d\" fill=\"currentColor\" stroke=\"none\" %s>%s</text>"
                            .formatted(left + 10, y, size, attributes, Html.escape(words)));
        }
    }

    /** The table has it whole. */
    private static String cut(String words, int letters) {
        return words.length() > letters ? words.substring(0, letters - 1) + "…" : words;
    }

    private void lines(DiagramBox box) {
        int y = tops.get(box.iri());
        for (String to : box.broader()) {
            if (leftLanes.containsKey(to)) {
                line(left, y + 14, leftLane(to), entry(to), left - 9);
            }
        }
        for (int i = 0; i < box.rows().size(); i++) {
            String to = box.rows().get(i).range();
            if (rightLanes.containsKey(to)) {
                line(left + WIDTH, y + box.middle(i), rightLane(to), entry(to), left + WIDTH);
            }
        }
    }

    private void line(int x, int y, int lane, int entry, int end) {
        svg.append("<path d=\"M%d %dH%dV%dH%d\"/>".formatted(x, y, lane, entry, end));
    }

    private void hollowArrow(String to) {
        int y = entry(to);
        svg.append("<path d=\"M%d %dL%d %dV%dZ\"/>".formatted(left, y, left - 9, y - 5, y + 5));
    }

    private void arrow(String to) {
        int x = left + WIDTH;
        int y = entry(to);
        svg.append("<path d=\"M%d %dL%d %dL%d %d\"/>".formatted(x + 7, y - 4, x, y, x + 7, y + 4));
    }

    /** Below where lines leave, so that a line out and a line in never touch. */
    private int entry(String to) {
        return tops.get(to) + 30;
    }

    private int leftLane(String to) {
        return left - EDGE - leftLanes.get(to) * LANE;
    }

    private int rightLane(String to) {
        return left + WIDTH + EDGE - 2 + rightLanes.get(to) * LANE;
    }
}
