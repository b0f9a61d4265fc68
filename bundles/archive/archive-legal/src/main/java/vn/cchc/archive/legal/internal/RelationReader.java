package vn.cchc.archive.legal.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.archive.legal.Confidence;
import vn.cchc.archive.legal.Proposal;
import vn.cchc.archive.legal.Reference;
import vn.cchc.archive.legal.Relation;

/**
 * Says how the document stands to those it names. Walks once over the words and keeps the verb that
 * governs the sentence; a verb holds for the next document and for those that are enumerated with
 * it, not for those in their titles.
 */
final class RelationReader {
    private final Words words;
    private final List<Mention> mentions;
    private final List<Reference> references = new ArrayList<>();

    /** Those of the sentence that are its subject or object, not part of a title. */
    private final List<Integer> heads = new ArrayList<>();

    private Optional<Proposal<Relation>> verb = Optional.empty();
    private boolean fresh;
    private boolean own;
    private boolean amended;
    private boolean list;
    private int next;

    RelationReader(Words words, List<Mention> mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    List<Reference> read() {
        int word = 0;
        while (word < words.count()) {
            startSentence(word);
            skipOverlapped(word);
            int last = word;
            if (next < mentions.size() && mentions.get(next).first() == word) {
                last = mention(mentions.get(next++));
            } else {
                step(word);
            }
            endSentence(last);
            word = last + 1;
        }
        return references;
    }

    private void skipOverlapped(int word) {
        while (next < mentions.size() && mentions.get(next).first() < word) {
            references.add(mentions.get(next++).reference());
        }
    }

    private int mention(Mention mention) {
        boolean enumerated = isEnumerated(mention.first());
        boolean governed = fresh || enumerated;
        Reference reference = mention.reference();
        references.add(governed ? verb.map(reference::as).orElse(reference) : reference);
        fresh = false;
        if (heads.isEmpty() || enumerated) {
            heads.add(references.size() - 1);
        }
        if (verb.filter(v -> v.value() == Relation.ATTACHED_TO).isPresent()) {
            verb = Optional.empty();
        }
        return Math.max(mention.first(), mention.last());
    }

    private boolean isEnumerated(int word) {
        return words.opensLine(word) && list
                || words.isFollowedBy(word - 1, ",;:")
                || words.isOneOf(word - 1, "va", "hoac")
                || list && words.isFollowedBy(word - 1, ".)");
    }

    private void startSentence(int word) {
        boolean article = words.opensLine(word) && words.is(word, "dieu") && hasDigit(word + 1);
        boolean headline = words.opensLine(word) && words.isUpper(word) && words.isUpper(word + 1);
        if (article || headline || Grounds.startsAt(words, word)) {
            clear();
        }
        if (Grounds.startsAt(words, word)) {
            govern(Relation.BASED_ON, word, word + 1, marked(word, "căn", "cứ"));
        }
    }

    private boolean hasDigit(int word) {
        return words.has(word) && Character.isDigit(words.text().at(words.start(word)));
    }

    private void step(int word) {
        if (words.is(word, "nay")) {
            own = true;
        } else if (verb.filter(v -> v.value() == Relation.BASED_ON).isPresent()) {
            // Amendments of a ground are grounds as well.
            amended |= words.is(word, "duoc") && words.isOneOf(word + 1, "sua", "bo", "thay");
            fresh |= amended && words.isOneOf(word, "boi", "theo", "tai", "bang");
        } else if (!words.is(word - 1, "duoc") && !words.is(word - 1, "bi")) {
            active(word);
        } else {
            passive(word);
        }
    }

    private void active(int word) {
        if (words.is(word, "thay") && words.is(word + 1, "the") && !words.is(word + 2, "boi")) {
            boolean whole = !isPart(word + 2);
            Confidence marked = marked(word, "thay", "thế");
            verb(whole ? Relation.REPLACES : Relation.AMENDS, word, word + 1, marked);
        } else if (words.is(word, "bai") && words.is(word + 1, "bo")) {
            verb(Relation.REPEALS, word, word + 1, partly(word + 2).and(marked(word, "bãi", "bỏ")));
        } else if (words.is(word, "sua") && words.is(word + 1, "doi")) {
            int last = words.is(word + 2, "bo") && words.is(word + 3, "sung") ? word + 3 : word + 1;
            verb(Relation.AMENDS, word, last, marked(word, "sửa", "đổi"));
        } else if (words.is(word, "het") && words.is(word + 1, "hieu") && isForce(word + 2)) {
            expire(word, word + 2);
        } else if (words.is(word, "kem") && words.is(word + 1, "theo")) {
            attach(word);
        }
    }

    private Confidence partly(int word) {
        return isPart(word) ? Confidence.LIKELY : Confidence.CLEAR;
    }

    private boolean isPart(int word) {
        return words.isOneOf(
                word, "dieu", "khoan", "diem", "cum", "noi", "phu", "muc", "mau", "tu");
    }

    private boolean isForce(int word) {
        return words.isOneOf(word, "luc", "lyc");
    }

    private void verb(Relation relation, int first, int last, Confidence confidence) {
        boolean joined = words.is(first - 1, "va") || words.isFollowedBy(first - 1, ",;");
        if (heads.isEmpty() || own && joined) {
            govern(relation, first, last, confidence);
            list = false;
            own = true;
        }
    }

    private void passive(int word) {
        if (words.is(word, "bai") && words.is(word + 1, "bo")) {
            expire(word, word + 1);
        } else if (words.is(word, "thay") && words.is(word + 1, "the") && isByThis(word + 2)) {
            settle(propose(Relation.REPLACES, word, word + 1, Confidence.LIKELY));
        }
    }

    /** "được thay thế bằng Quyết định này". */
    private boolean isByThis(int word) {
        boolean by = words.isOneOf(word, "boi", "bang");
        for (int i = 1; by && i < 6; i++) {
            if (words.is(word + i, "nay")) {
                return true;
            }
        }
        return false;
    }

    private void expire(int first, int last) {
        if (heads.isEmpty()) {
            govern(Relation.REPEALS, first, last, expiry(first));
        } else if (verb.isEmpty()) {
            settle(propose(Relation.REPEALS, first, last, expiry(first)));
        }
    }

    private Confidence expiry(int first) {
        return words.is(first, "het")
                ? marked(first, "hết", "hiệu", "lực")
                : marked(first, "bãi", "bỏ");
    }

    /** Words that have lost their marks may be others. */
    private Confidence marked(int first, String... right) {
        for (int i = 0; i < right.length; i++) {
            String seen = Letters.toneFree(words.word(first + i));
            if (!seen.equals(Letters.toneFree(right[i]))) {
                return Confidence.LIKELY;
            }
        }
        return Confidence.CLEAR;
    }

    private void settle(Proposal<Relation> relation) {
        for (int head : heads) {
            references.set(head, references.get(head).as(relation));
        }
    }

    /** In brackets under the title of an annex. */
    private void attach(int word) {
        int first = words.is(word - 1, "hanh") && words.is(word - 2, "ban") ? word - 2 : word;
        boolean bracket = first > 0 && words.isFollowedBy(first - 1, "(");
        if (bracket || words.opensLine(first)) {
            govern(
                    Relation.ATTACHED_TO,
                    first,
                    word + 1,
                    bracket ? marked(word, "kèm", "theo") : Confidence.LIKELY);
        }
    }

    private void govern(Relation relation, int first, int last, Confidence confidence) {
        verb = Optional.of(propose(relation, first, last, confidence));
        fresh = true;
    }

    private Proposal<Relation> propose(Relation value, int first, int last, Confidence confidence) {
        return words.text()
                .propose(
                        value,
                        words.start(first),
                        words.end(Math.min(last, words.count() - 1)),
                        confidence);
    }

    private void endSentence(int word) {
        if (words.isFollowedBy(word, ":") && verb.isPresent() && heads.isEmpty()) {
            list = true;
        }
        boolean semicolon = words.isFollowedBy(word, ";");
        if (semicolon && !mentionFollows(word)) {
            clear();
        } else if (isFullStop(word) && !(list && mentionFollows(word))) {
            clear();
        }
    }

    /** Whether the next thing is a document, perhaps behind "2." or "b)". */
    private boolean mentionFollows(int word) {
        if (next >= mentions.size()) {
            return false;
        }
        int distance = mentions.get(next).first() - word;
        return distance == 1 || distance == 2 && words.end(word + 1) - words.start(word + 1) <= 3;
    }

    private boolean isFullStop(int word) {
        int end = words.end(word);
        if (words.text().at(end) != '.' || isListNumber(word)) {
            return false;
        }
        boolean abbreviation = words.isUpper(word) && end - words.start(word) <= 2;
        return !abbreviation
                && (words.startsUpper(word + 1)
                        || !words.has(word + 1)
                        || Character.isDigit(words.text().at(words.start(word + 1))));
    }

    private boolean isListNumber(int word) {
        return words.opensLine(word) && words.end(word) - words.start(word) <= 2 && list;
    }

    private void clear() {
        heads.clear();
        verb = Optional.empty();
        fresh = false;
        own = false;
        amended = false;
        list = false;
    }
}
