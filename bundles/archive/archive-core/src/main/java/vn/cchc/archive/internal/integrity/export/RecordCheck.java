package vn.cchc.archive.internal.integrity.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.archive.Citation;
import vn.cchc.archive.Description;
import vn.cchc.archive.Document;
import vn.cchc.archive.Document.Act;
import vn.cchc.archive.Document.Deletion;
import vn.cchc.archive.Relation;
import vn.cchc.archive.Version;
import vn.cchc.archive.Version.Condition;
import vn.cchc.archive.internal.intake.FileName;
import vn.cchc.model.ReformField;
import vn.cchc.model.UnitRef;

/** Whether what an export says of a document is something this archive could have said. */
final class RecordCheck {
    private static final int NAME = 100;
    private static final int NOTE = 1000;
    private static final int LABEL = 1000;
    private static final String ID = "[0-9a-z]{10}";

    private final List<String> wrong = new ArrayList<>();

    private RecordCheck() {}

    /** Names of what cannot be; none when all is well. */
    static List<String> wrong(Exported exported) {
        var check = new RecordCheck();
        Document document = exported.document();
        check.that("id", document.id().matches(ID));
        check.that("state", consistent(document));
        check.description(document.description());
        document.proposed().map(Document.Proposed::description).ifPresent(check::description);
        acts(document).forEach(check::act);
        document.versions().forEach(version -> check.version(version, exported));
        exported.citations().forEach(citation -> check.citation(citation, document));
        return check.wrong;
    }

    private static boolean consistent(Document document) {
        boolean deleted = document.state() == Document.State.DELETED;
        boolean agreed = document.deletion().flatMap(Deletion::agreed).isPresent();
        boolean open = document.state() == Document.State.PUBLIC;
        return deleted == agreed
                && document.versions().stream()
                        .allMatch(v -> deleted == (v.condition() == Condition.GONE))
                && (!open || document.published().isPresent())
                && (document.proposed().isEmpty() || document.published().isPresent());
    }

    private static Stream<Act> acts(Document document) {
        return Stream.of(
                        document.described(),
                        document.published(),
                        document.hold(),
                        document.deletion().map(Deletion::asked),
                        document.deletion().flatMap(Deletion::agreed),
                        document.proposed().map(Document.Proposed::by))
                .flatMap(Optional::stream);
    }

    private void description(Description says) {
        that("title", fits(says.title(), 2000));
        that("number", fits(says.number(), 100));
        that("kind", fits(says.kind(), 40));
        that("issuer", fits(says.issuer(), 400));
        that("signer", fits(says.signer(), 200));
        that("fields", says.fields().stream().map(ReformField::word).collect(words()), 400);
        that("concerned", says.concerned().stream().map(UnitRef::path).collect(words()), 4000);
        says.relations().stream()
                .map(Relation::number)
                .forEach(number -> that("relations", fits(number, 100)));
    }

    private static java.util.stream.Collector<CharSequence, ?, String> words() {
        return Collectors.joining(" ");
    }

    private void act(Act act) {
        that("who", named(act.who()));
        that("at", kept(act.at()));
        that("note", fits(act.note(), NOTE));
    }

    private void version(Version version, Exported exported) {
        var pages = exported.texts().get(version.number());
        String name = version.fileName();
        that("fileName", name != null && !name.isEmpty() && FileName.of(name).equals(name));
        that("mediaType", fits(version.mediaType(), 120));
        that("bytes", version.size() > 0);
        that("uploadedAt", kept(version.uploadedAt()));
        that("uploadedBy", named(version.uploadedBy()));
        that("note", fits(version.note(), NOTE));
        that("textBytes", (pages != null) == (version.condition() == Condition.READ));
        that("pages", pages == null ? version.pages() >= 0 : version.pages() == pages.size());
    }

    private void citation(Citation citation, Document document) {
        that("citations", citation.record(), 300);
        that("citations", citation.room(), 40);
        that("citations", citation.label().vi(), LABEL);
        that("citations", citation.label().en(), LABEL);
        that("citations", named(citation.by()) && kept(citation.at()));
        that("citations", document.version(citation.version()).isPresent());
    }

    private void that(String name, String text, int most) {
        that(name, fits(text, most));
    }

    private void that(String name, boolean holds) {
        if (!holds && !wrong.contains(name)) {
            wrong.add(name);
        }
    }

    private static boolean fits(String text, int most) {
        return text != null && text.length() <= most;
    }

    private static boolean named(String who) {
        return fits(who, NAME) && !who.isBlank();
    }

    /** The database keeps milliseconds. */
    private static boolean kept(Instant at) {
        try {
            return Instant.ofEpochMilli(at.toEpochMilli()).equals(at);
        } catch (ArithmeticException e) {
            return false;
        }
    }
}
