package vn.cchc.archive.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.access.Person;
import vn.cchc.archive.Description;
import vn.cchc.archive.Relation;
import vn.cchc.archive.internal.graph.ArchiveStatements;
import vn.cchc.archive.internal.store.OpenDocuments;
import vn.cchc.edition.Edition;
import vn.cchc.edition.LegalAct;
import vn.cchc.edition.Plan;
import vn.cchc.edition.PlanAct;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.model.ReformField;
import vn.cchc.registry.Registry;
import vn.cchc.testing.DatabaseFixture;
import vn.cchc.testing.OfferedEditions;

/** A room whose documents are told to the graph, beside one plan that rests on a legal act. */
final class GraphOfDocuments implements AutoCloseable {
    static final Registry REGISTRY = WholeArchive.REGISTRY;
    static final LanguageText PROJECT = new LanguageText("Đề án đo lường", "Measuring project");
    static final LegalAct ACT = new LegalAct("979/QĐ-BNV", LocalDate.parse("2020-11-18"), PROJECT);

    final List<Edition> editions = new ArrayList<>(List.of(plan()));
    final ArchiveRoom room;
    final ArchiveStatements source;
    private final DatabaseFixture database = DatabaseFixture.derby("archive", "db/changelog.xml");

    GraphOfDocuments(Path folder) throws IOException {
        room = new ArchiveRoom(database, folder);
        source =
                new ArchiveStatements(
                        room.documents,
                        new OpenDocuments(database.jpa()),
                        REGISTRY,
                        new OfferedEditions(editions));
    }

    private static Edition plan() {
        var document = new Plan.Document("plan.txt", PROJECT);
        var issuing =
                new PlanAct(
                        Optional.empty(),
                        Optional.empty(),
                        PROJECT,
                        PROJECT,
                        Optional.empty(),
                        Optional.empty());
        var plan = new Plan(document, issuing, List.of(), PROJECT, List.of(), List.of(), List.of());
        return new Edition(
                new EditionId(Plan.INDEX, "2026"),
                Fingerprint.of(new byte[0]),
                "plan",
                PROJECT,
                Edition.Status.OFFICIAL,
                Optional.empty(),
                ACT,
                ArchiveRoom.NOW,
                plan,
                List.of(),
                Map.of(),
                Optional.empty(),
                Map.of(),
                List.of(),
                List.of());
    }

    /** A decision of a ministry with all that can be said of it. */
    static Description decision(String number, String issued, Relation... relations) {
        return new Description(
                "Về cải cách hành chính",
                number,
                "decision",
                "Bộ Nội vụ",
                "Người Ký",
                Optional.of(LocalDate.parse(issued)),
                Optional.of(LocalDate.parse("2026-02-01")),
                Optional.of(LocalDate.parse("2026-12-31")),
                Set.of(ReformField.PROCEDURES, ReformField.CIVIL_SERVICE),
                Set.of(ArchiveRoom.HANOI),
                Arrays.asList(relations));
    }

    String published(Description description) throws IOException {
        return published(description, ArchiveRoom.LAN, ArchiveRoom.MINH);
    }

    String published(Description description, Person sender, Person publisher) throws IOException {
        String id = described(description, sender);
        room.archive.publish(id, publisher);
        return id;
    }

    String described(Description description, Person sender) throws IOException {
        String id = room.submit("nội dung " + description.number(), sender).id();
        room.archive.describe(id, description, sender);
        return id;
    }

    List<Statement> told() {
        var told = new ArrayList<Statement>();
        source.tell(told::add);
        return told;
    }

    /** What is said of a thing, as property and value, without the namespaces of both. */
    List<String> of(String path) {
        return told().stream()
                .filter(s -> s.subject().equals(Term.iri(Vocabulary.ID + path)))
                .map(s -> brief(s.predicate().value()) + " " + brief(s.object()))
                .toList();
    }

    private static String brief(Term term) {
        if (term instanceof Term.Iri iri) {
            return brief(iri.value());
        }
        return term instanceof Term.Literal text ? text.lexical() + mark(text.language()) : "…";
    }

    private static String mark(String language) {
        return language.isEmpty() ? "" : "@" + language;
    }

    private static String brief(String iri) {
        return iri.replace(Vocabulary.BASE, "").replaceFirst("^https?://[^#]*[/#](?=[^/#]+$)", "");
    }

    @Override
    public void close() {
        database.close();
    }
}
