package vn.cchc.archive.legal.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.cchc.archive.legal.Confidence;
import vn.cchc.archive.legal.IssuerCode;
import vn.cchc.archive.legal.Office;
import vn.cchc.archive.legal.Office.Authority;
import vn.cchc.archive.legal.Office.Capacity;
import vn.cchc.archive.legal.Proposal;
import vn.cchc.archive.legal.internal.Terms.Found;

/**
 * Reads who signed, and in what office: the first block of signature after the heading. Annexes may
 * have others.
 */
final class SignatureReader {
    private static final int MOST_LINES = 40;
    private static final int MOST_NAMES = 5;
    private static final Set<String> FAMILIES =
            Set.of(
                    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng",
                    "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đào", "Đoàn", "Trịnh", "Trương",
                    "Đinh", "Lâm", "Mai", "Tô", "Tạ", "Hà", "Cao", "Chu", "Lương", "Lưu", "Vương",
                    "Thái", "Tống", "Triệu", "Quách", "Châu", "Phùng", "Khuất", "Giàng", "Vàng",
                    "Lò", "Hầu", "Nông", "Hứa", "Kiều", "Nghiêm", "Ninh", "Từ", "Doãn", "Thân");

    private final Words words;
    private final List<Authority> authorities = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private int first = -1;
    private int last;

    SignatureReader(Words words) {
        this.words = words;
        findBlock();
    }

    Optional<Proposal<Office>> office() {
        return first < 0
                ? Optional.empty()
                : Optional.of(
                        words.text()
                                .propose(
                                        new Office(authorities, title),
                                        words.start(first),
                                        words.end(last),
                                        Confidence.LIKELY));
    }

    private void findBlock() {
        boolean receivers = false;
        for (int word = 0; word < words.count(); word++) {
            receivers |= words.is(word, "noi") && words.isOneOf(word + 1, "nhan", "nhin");
            if (capacity(word).isPresent() || receivers && isOffice(word)) {
                readBlock(word);
                return;
            }
        }
    }

    private boolean isOffice(int word) {
        return words.isUpper(word)
                && Vocabulary.officeAt(words, word)
                        .filter(office -> words.isUpper(office.last()))
                        .filter(office -> words.opensLine(word) || endsLine(office.last()))
                        .isPresent();
    }

    private boolean endsLine(int word) {
        return !words.has(word + 1) || words.opensLine(word + 1);
    }

    /** "KT." and what follows in capitals. */
    private Optional<Capacity> capacity(int word) {
        if (!words.isUpper(word)
                || words.end(word) - words.start(word) > 3
                || words.text().at(words.end(word)) != '.'
                || !words.isUpper(word + 1)) {
            return Optional.empty();
        }
        return switch (words.word(word).replace("/", "")) {
            case "TM" -> Optional.of(Capacity.TM);
            case "KT" -> Optional.of(Capacity.KT);
            case "TL" -> Optional.of(Capacity.TL);
            case "TUQ" -> Optional.of(Capacity.TUQ);
            case "Q" -> Optional.of(Capacity.Q);
            default -> Optional.empty();
        };
    }

    private void readBlock(int start) {
        first = start;
        last = start;
        int lines = 0;
        for (int word = start; words.has(word) && lines < MOST_LINES; ) {
            lines += words.opensLine(word) ? 1 : 0;
            Optional<Capacity> capacity = capacity(word);
            if (capacity.isPresent()) {
                word = authority(capacity.get(), word + 1);
            } else if (isOffice(word) && title.isEmpty()) {
                Found<String> office = Vocabulary.officeAt(words, word).orElseThrow();
                title = Optional.of(office.value());
                last = office.last();
                word = office.last() + 1;
            } else if (nameLength(word) > 0) {
                return;
            } else {
                word++;
            }
        }
    }

    private int authority(Capacity capacity, int start) {
        int end = start + 1;
        while (words.isUpper(end) && !words.opensLine(end)) {
            end++;
        }
        last = end - 1;
        authorities.add(new Authority(capacity, principal(start, end)));
        return end;
    }

    /** In its correct form when it is known, "Bộ trưởng"; otherwise as it stands. */
    private String principal(int start, int end) {
        return Vocabulary.officeAt(words, start)
                .or(() -> Vocabulary.issuerNames().startingAt(words, start).map(this::name))
                .filter(found -> found.last() == end - 1)
                .map(Found::value)
                .orElseGet(() -> words.text().spaced(words.start(start), words.end(end - 1)));
    }

    private Found<String> name(Found<IssuerCode> code) {
        return new Found<>(code.value().name().vi(), code.first(), code.last(), code.confidence());
    }

    /** The name after the office; never clear, for nothing confirms how a name is spelled. */
    Optional<Proposal<String>> signer() {
        if (first < 0) {
            return Optional.empty();
        }
        int lines = 0;
        for (int word = last + 1; words.has(word) && lines < MOST_LINES; word++) {
            lines += words.opensLine(word) ? 1 : 0;
            int length = nameLength(word);
            if (length > 0) {
                return Optional.of(name(word, word + length));
            }
        }
        return Optional.empty();
    }

    private Proposal<String> name(int start, int end) {
        StringBuilder name = new StringBuilder();
        for (int word = start; word < end; word++) {
            String part = words.word(word).toLowerCase(Locale.ROOT);
            name.append(name.length() == 0 ? "" : " ")
                    .append(Character.toUpperCase(part.charAt(0)))
                    .append(part, 1, part.length());
        }
        return words.text()
                .propose(
                        name.toString(), words.start(start), words.end(end - 1), Confidence.LIKELY);
    }

    /** Two to five names to the end of a line, the first one a family's; 0 for anything else. */
    private int nameLength(int word) {
        if (!isFamily(word) || Vocabulary.officeAt(words, word).isPresent() || !standsAlone(word)) {
            return 0;
        }
        int length = 1;
        while (length <= MOST_NAMES && !endsLine(word + length - 1) && isName(word + length)) {
            length++;
        }
        return length > 1 && length <= MOST_NAMES && endsLine(word + length - 1) ? length : 0;
    }

    private boolean isFamily(int word) {
        String seen = words.word(word);
        if (seen.length() > 8 || seen.isEmpty()) {
            return false;
        }
        String lower = seen.toLowerCase(Locale.ROOT);
        return FAMILIES.contains(Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
    }

    private boolean isName(int word) {
        return words.startsUpper(word)
                && words.end(word) - words.start(word) <= 8
                && words.word(word).chars().allMatch(Character::isLetter);
    }

    /** Opens its line, or follows the last receiver in the column beside it. */
    private boolean standsAlone(int word) {
        return words.opensLine(word) || words.isFollowedBy(word - 1, ".;");
    }
}
