package vn.cchc.archive.internal.access;

import static vn.cchc.archive.internal.WholeArchive.DECIDER;
import static vn.cchc.archive.internal.WholeArchive.SECRET;
import static vn.cchc.archive.internal.WholeArchive.SENDER;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.archive.CitingRecord;
import vn.cchc.archive.Description;
import vn.cchc.archive.Document;
import vn.cchc.archive.Passage;
import vn.cchc.archive.Relation;
import vn.cchc.archive.Version.Condition;
import vn.cchc.archive.internal.WholeArchive;
import vn.cchc.archive.internal.store.Deed;
import vn.cchc.model.LanguageText;

/**
 * A document of Hà Nội in a state.
 *
 * @param word of its title, and of no other
 * @param number what it is described with
 * @param before the revision before it came
 */
record Sample(String id, String word, String number, long before, int newest) {
    static final String NEIGHBOUR_NUMBER = "1/NQ-CP";

    /** Makes documents, each with a word of its own. */
    static final class Maker {
        private final WholeArchive room;
        private int made;

        Maker(WholeArchive room) {
            this.room = room;
        }

        Sample in(DocumentState state) {
            long before = room.archive().revision();
            String word = word(++made);
            String title = (state.wasEverPublic() ? "Kế hoạch " : SECRET + " ") + word;
            String id = room.submit(title + ".txt", title, Optional.empty()).id();
            room.read();
            lead(id, title, state);
            room.read();
            Document now = room.documents().find(id).orElseThrow();
            return new Sample(id, word, number(), before, now.newest().number());
        }

        /** Of the newest. */
        private String number() {
            return made + "/KH-UBND";
        }

        /** Letters that no other word comes near to. */
        private static String word(int number) {
            var random = new java.util.Random(number);
            return random.ints(7, 'b', 'z')
                    .collect(
                            StringBuilder::new,
                            StringBuilder::appendCodePoint,
                            StringBuilder::append)
                    .toString();
        }

        private void lead(String id, String title, DocumentState state) {
            if (state == DocumentState.DRAFT) {
                return;
            }
            describe(id, title, number());
            if (state.wasEverPublic()) {
                room.archive().publish(id, DECIDER);
            }
            switch (state) {
                case DRAFT, DESCRIBED, PUBLIC -> {}
                case NEWER -> newer(id);
                case WITHDRAWN -> room.archive().withdraw(id, SECRET, DECIDER);
                case HELD -> room.archive().hold(id, SECRET, DECIDER);
                case QUARANTINED -> quarantined(id);
                case ASKED -> room.archive().askDeletion(id, SECRET, SENDER);
                case GONE, TOMBSTONE -> {
                    room.archive().askDeletion(id, SECRET, SENDER);
                    room.archive().agreeDeletion(id, DECIDER);
                }
            }
        }

        private void describe(String id, String title, String number) {
            var plain = Description.titled(title);
            var says =
                    new Description(
                            title,
                            number,
                            "",
                            "",
                            "",
                            plain.issued(),
                            plain.inForce(),
                            plain.expires(),
                            plain.fields(),
                            plain.concerned(),
                            List.of(new Relation(Relation.Kind.BASED_ON, NEIGHBOUR_NUMBER)));
            room.archive().describe(id, says, SENDER);
        }

        private void newer(String id) {
            room.submit(SECRET + ".txt", SECRET, Optional.of(id));
            room.archive()
                    .cite(
                            new CitingRecord(
                                    "figures",
                                    "figures/x",
                                    new LanguageText("Giá trị", "A value"),
                                    Optional.of(WholeArchive.HANOI),
                                    true),
                            new Passage(id, 1, OptionalInt.empty()),
                            DECIDER);
        }

        /** As the intake writes it when the scanner has found something. */
        private void quarantined(String id) {
            room.submit(SECRET + ".txt", SECRET, Optional.of(id));
            room.documents()
                    .change(
                            id,
                            new Deed("quarantined", SENDER.name(), SECRET),
                            before ->
                                    before.withVersions(
                                            List.of(
                                                    before.versions().get(0),
                                                    before.newest().with(Condition.QUARANTINED))));
        }

        /** A public document the others rest on; its id. */
        String neighbour() {
            String id = room.submit("nghị quyết.txt", "Nghị quyết", Optional.empty()).id();
            room.archive()
                    .describe(
                            id,
                            new Description(
                                    "Nghị quyết",
                                    NEIGHBOUR_NUMBER,
                                    "",
                                    "",
                                    "",
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    java.util.Set.of(),
                                    java.util.Set.of(),
                                    List.of()),
                            SENDER);
            room.archive().publish(id, DECIDER);
            room.read();
            return id;
        }
    }
}
