package vn.cchc.archive.legal.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.archive.legal.Confidence;

/**
 * Finds what has the shape of a document's number: it goes from stroke to stroke and looks a few
 * letters to each side.
 */
final class NumberScanner {
    private static final int LONGEST_RUN = 8;
    private static final int LONGEST_PART = 14;
    private static final int MOST_PARTS = 6;
    private static final int LONGEST_GAP = 4;
    private static final int LONGEST_BLANK = 60;

    private final LegalText text;

    NumberScanner(LegalText text) {
        this.text = text;
    }

    List<RawNumber> scan(int most) {
        List<RawNumber> found = new ArrayList<>();
        int after = 0;
        for (int i = 0; i < text.length() && found.size() < most; i++) {
            if (text.at(i) == '/') {
                Optional<RawNumber> one = around(i, after);
                one.ifPresent(found::add);
                after = one.map(RawNumber::to).orElse(after);
            }
        }
        return found;
    }

    private Optional<RawNumber> around(int stroke, int after) {
        int end = back(stroke, 2);
        int start = runStart(end);
        if (start < after || end - start > LONGEST_RUN) {
            return Optional.empty();
        }
        if (start == end) {
            return blank(stroke);
        }
        if (text.at(start - 1) == '-' && start - 1 > after && isLetters(start, end)) {
            return party(start, end, stroke);
        }
        if (text.at(start - 1) == '/') {
            return Optional.empty();
        }
        return numbered(start, end, stroke);
    }

    private Optional<RawNumber> numbered(int start, int end, int stroke) {
        String run = text.between(start, end);
        Optional<Read<String>> number = isCutOff(start) ? Optional.empty() : number(run);
        if (number.isEmpty() && !hasDigit(run)) {
            return Optional.empty();
        }
        Confidence spaced = end == stroke ? Confidence.CLEAR : Confidence.LIKELY;
        Confidence digits = number.map(Read::confidence).orElse(Confidence.UNSURE);
        return afterStroke(start, stroke + 1, number.map(Read::value), spaced.and(digits));
    }

    /** The end of something longer: 1.234/QĐ, 9-79/QĐ. */
    private boolean isCutOff(int start) {
        return ".,-:".indexOf(text.at(start - 1)) >= 0
                && Character.isLetterOrDigit(text.at(start - 2))
                && text.at(start - 1) != ':';
    }

    private static Optional<Read<String>> number(String run) {
        if (NumberShape.isNumber(run)) {
            // A letter after the digits may be a digit that was misread.
            boolean digits = NumberShape.isDigit(run.charAt(run.length() - 1));
            return digits || Digits.repair(run).isEmpty()
                    ? Optional.of(new Read<>(run, digits ? Confidence.CLEAR : Confidence.LIKELY))
                    : Digits.repair(run).filter(r -> NumberShape.isNumber(r.value()));
        }
        return Digits.repair(run).filter(r -> NumberShape.isNumber(r.value()));
    }

    private Optional<RawNumber> afterStroke(
            int start, int from, Optional<String> number, Confidence confidence) {
        int yearStart = forward(from, 1);
        int yearEnd = runEnd(yearStart);
        int second = forward(yearEnd, 1);
        if (yearEnd - yearStart == 4 && text.at(second) == '/') {
            Optional<Read<Integer>> year = year(text.between(yearStart, yearEnd));
            return year.flatMap(
                    y ->
                            symbol(
                                    new RawNumber(
                                            start,
                                            second + 1,
                                            number,
                                            OptionalInt.of(y.value()),
                                            List.of(),
                                            false,
                                            confidence.and(y.confidence()))));
        }
        return symbol(
                new RawNumber(
                        start, from, number, OptionalInt.empty(), List.of(), false, confidence));
    }

    private static Optional<Read<Integer>> year(String run) {
        return Digits.repair(run)
                .map(r -> new Read<>(Integer.valueOf(r.value()), r.confidence()))
                .filter(r -> NumberShape.isYear(r.value()));
    }

    private Optional<RawNumber> symbol(RawNumber begun) {
        int from = forward(begun.to(), 1);
        Confidence confidence =
                from == begun.to() ? begun.confidence() : begun.confidence().and(Confidence.LIKELY);
        List<String> parts = new ArrayList<>();
        int end = partEnd(from);
        while (end > from && parts.size() < MOST_PARTS) {
            parts.add(text.between(from, end));
            int next = nextPart(end, parts.size() == 1);
            int joint = next - end;
            from = next < 0 ? end : next;
            int partEnd = next < 0 ? end : partEnd(next);
            if (partEnd > from && joint > 1) {
                confidence = confidence.and(Confidence.LIKELY);
            }
            if (partEnd == from) {
                break;
            }
            end = partEnd;
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new RawNumber(
                                begun.from(),
                                end,
                                begun.number(),
                                begun.year(),
                                List.copyOf(parts),
                                begun.party(),
                                confidence));
    }

    /** After a joint; the one after the kind may have spaces around it, also the end of a line. */
    private int nextPart(int end, boolean loose) {
        if (text.at(end) == '.') {
            boolean upper = Character.isUpperCase(text.at(end + 1));
            return upper && Character.isUpperCase(text.at(end + 2)) ? end + 1 : -1;
        }
        int joint = loose ? forward(end, LONGEST_GAP) : end;
        if (text.at(joint) != '-') {
            return -1;
        }
        int next = loose ? forward(joint + 1, LONGEST_GAP) : joint + 1;
        return Character.isUpperCase(text.at(next)) || next == joint + 1 ? next : -1;
    }

    private int partEnd(int from) {
        int end = from;
        while (end - from < LONGEST_PART
                && (Character.isLetterOrDigit(text.at(end)) || text.at(end) == '&')) {
            end++;
        }
        boolean cut = Character.isLetterOrDigit(text.at(end));
        boolean letter = Character.isLetter(text.at(from)) || text.at(from) == '0';
        return cut || !letter ? from : end;
    }

    /** "Số: /QĐ-BNV": to be filled in by hand. */
    private Optional<RawNumber> blank(int stroke) {
        int i = stroke;
        while (stroke - i < LONGEST_BLANK && isSpace(text.at(i - 1))) {
            i--;
        }
        if (i > 0 && text.at(i - 1) == ':') {
            i--;
        }
        boolean marked =
                i > 1 && Letters.fold(text.at(i - 1)) == 'o' && Letters.fold(text.at(i - 2)) == 's';
        return marked
                ? symbol(
                        new RawNumber(
                                stroke,
                                stroke + 1,
                                Optional.empty(),
                                OptionalInt.empty(),
                                List.of(),
                                false,
                                Confidence.LIKELY))
                : Optional.empty();
    }

    private Optional<RawNumber> party(int kindStart, int kindEnd, int stroke) {
        int end = kindStart - 1;
        int start = runStart(end);
        int issuerEnd = partEnd(stroke + 1);
        if (start == end || issuerEnd == stroke + 1 || kindEnd != stroke) {
            return Optional.empty();
        }
        Optional<Read<String>> number = number(text.between(start, end));
        return number.filter(n -> !isCutOff(start) && text.at(start - 1) != '/')
                .map(
                        n ->
                                new RawNumber(
                                        start,
                                        issuerEnd,
                                        Optional.of(n.value()),
                                        OptionalInt.empty(),
                                        List.of(
                                                text.between(kindStart, kindEnd),
                                                text.between(stroke + 1, issuerEnd)),
                                        true,
                                        n.confidence()));
    }

    private int runStart(int end) {
        int start = end;
        while (start > 0
                && end - start <= LONGEST_RUN
                && Character.isLetterOrDigit(text.at(start - 1))) {
            start--;
        }
        return start;
    }

    private int runEnd(int start) {
        int end = start;
        while (end - start <= LONGEST_RUN && Character.isLetterOrDigit(text.at(end))) {
            end++;
        }
        return end;
    }

    private int back(int from, int most) {
        int i = from;
        while (i > 0 && from - i < most && text.at(i - 1) == ' ') {
            i--;
        }
        return i;
    }

    private int forward(int from, int most) {
        int i = from;
        while (i < text.length() && i - from < most && isSpace(text.at(i))) {
            i++;
        }
        return i;
    }

    private boolean isLetters(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLetter(text.at(i)) && text.at(i) != '0') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasDigit(String run) {
        return run.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
    }
}
