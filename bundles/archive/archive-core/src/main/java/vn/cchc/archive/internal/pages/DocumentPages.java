package vn.cchc.archive.internal.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.archive.Archive;
import vn.cchc.archive.Citation;
import vn.cchc.archive.Description;
import vn.cchc.archive.Document;
import vn.cchc.archive.Document.State;
import vn.cchc.archive.Relation;
import vn.cchc.archive.Version;
import vn.cchc.archive.Version.Condition;
import vn.cchc.archive.content.Extract;
import vn.cchc.archive.internal.describing.IssuingBodies;
import vn.cchc.archive.internal.pages.DocumentPage.Act;
import vn.cchc.archive.internal.pages.DocumentPage.CitationLine;
import vn.cchc.archive.internal.pages.DocumentPage.Fact;
import vn.cchc.archive.internal.pages.DocumentPage.Neighbour;
import vn.cchc.archive.internal.pages.DocumentPage.VersionLine;
import vn.cchc.archive.internal.rights.Rights;
import vn.cchc.model.LanguageText;
import vn.cchc.model.ReformField;
import vn.cchc.model.UnitRef;
import vn.cchc.web.PageLanguage;

/** Puts a document into the words of a page, for this reader. */
final class DocumentPages {
    private final Archive archive;
    private final DocumentTexts texts;
    private final Neighbours neighbours;
    private final IssuingBodies bodies;
    private final Rights rights = new Rights();

    DocumentPages(
            Archive archive, DocumentTexts texts, Neighbours neighbours, IssuingBodies bodies) {
        this.archive = archive;
        this.texts = texts;
        this.neighbours = neighbours;
        this.bodies = bodies;
    }

    static String address(String id, String lang) {
        return SearchAddress.PATH + "/" + id + (lang == null ? "" : "?lang=" + lang);
    }

    DocumentPage page(Document document, Optional<Person> reader, PageLanguage in, String lang) {
        boolean inside = rights.inside(reader, document.agency());
        var shown = shown(document, inside);
        var citations = citations(document, reader, in);
        return new DocumentPage(
                in,
                document.id(),
                heading(document, in),
                lead(document, in),
                marks(document, inside, in),
                notices(document, shown, inside, in),
                facts(document, in),
                versions(document, inside, in),
                document.state() == State.DELETED
                        ? List.of()
                        : says(document.description(), reader, in, lang),
                saidBy(document, reader, in, lang),
                citations,
                rights.opens(reader, document)
                        ? shown.map(version -> archive.text(document, version)).orElse(List.of())
                        : List.of(),
                shown.filter(v -> v.source() == Extract.Source.RECOGNITION).isPresent()
                        || shown.filter(v -> v.source() == Extract.Source.MIXED).isPresent(),
                shown.map(Version::complete).orElse(true),
                acts(document, reader, citations),
                may(
                        document,
                        reader,
                        Role.STAFF,
                        SearchAddress.PATH + "/" + document.id() + "/description",
                        lang),
                may(
                        document,
                        reader,
                        Role.STAFF,
                        SearchAddress.PATH + "/new?document=" + document.id(),
                        lang));
    }

    private static Optional<Version> shown(Document document, boolean inside) {
        return inside ? Optional.of(document.newest()) : document.newestShown();
    }

    private static Optional<String> may(
            Document document, Optional<Person> reader, Role role, String address, String lang) {
        String here =
                lang == null
                        ? address
                        : address + (address.contains("?") ? "&" : "?") + "lang=" + lang;
        return reader.filter(p -> p.is(role) && p.actsFor(document.agency()))
                .filter(p -> document.state() != State.DELETED)
                .map(p -> here);
    }

    private static String heading(Document document, PageLanguage in) {
        return document.state() == State.DELETED
                ? in.say("Văn bản đã xóa", "A document that was deleted")
                : document.description().title();
    }

    private String lead(Document document, PageLanguage in) {
        var says = document.description();
        if (document.state() == State.DELETED) {
            return in.say(
                    "Nội dung đã được xóa theo quyết định của hai người. Địa chỉ này không dùng lại.",
                    "The content was deleted by decision of two people. This address is not used again.");
        }
        return Stream.of(
                        texts.kind(says.kind(), in),
                        says.number(),
                        says.issuer(),
                        says.issued().map(in::date).orElse(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private List<String> marks(Document document, boolean inside, PageLanguage in) {
        var marks = new ArrayList<String>();
        if (!document.open()) {
            marks.add(texts.state(document.state(), in));
        }
        if (document.described().isEmpty() && document.state() != State.DELETED) {
            marks.add(in.say("mô tả chưa xác nhận", "description not confirmed"));
        }
        if (inside && document.hold().isPresent()) {
            marks.add(in.say("đang bị giữ", "under legal hold"));
        }
        return marks;
    }

    private List<String> notices(
            Document document, Optional<Version> shown, boolean inside, PageLanguage in) {
        var notices = new ArrayList<String>();
        shown.stream()
                .flatMap(version -> version.traits().stream().sorted())
                .map(trait -> texts.trait(trait, in))
                .forEach(notices::add);
        if (inside) {
            insiders(document, in, notices);
        }
        return notices;
    }

    private static void insiders(Document document, PageLanguage in, List<String> notices) {
        document.hold()
                .map(hold -> in.say("Bị giữ: ", "On hold: ") + hold.note())
                .ifPresent(notices::add);
        document.deletion()
                .filter(deletion -> deletion.agreed().isEmpty())
                .map(
                        deletion ->
                                in.say("Đề nghị xóa bởi ", "Deletion asked for by ")
                                        + deletion.asked().who()
                                        + ": "
                                        + deletion.asked().note())
                .ifPresent(notices::add);
        document.proposed()
                .map(
                        says ->
                                in.say("Mô tả mới của ", "A new description by ")
                                        + says.by().who()
                                        + in.say(
                                                " chờ người khác công khai: ",
                                                " waits for somebody else to publish it: ")
                                        + says.description().title())
                .ifPresent(notices::add);
        if (document.open() && !document.shown(document.newest())) {
            notices.add(
                    in.say(
                            "Phiên bản mới nhất chưa được công khai.",
                            "The newest version is not public yet."));
        }
    }

    private List<Fact> facts(Document document, PageLanguage in) {
        var says = document.description();
        var facts = new ArrayList<Fact>();
        fact(facts, in.say("Số, ký hiệu", "Number and symbol"), says.number());
        fact(facts, in.say("Loại", "Kind"), texts.kind(says.kind(), in));
        issuers(facts, document, in);
        fact(facts, in.say("Người ký", "Signed by"), says.signer());
        fact(facts, in.say("Ngày ban hành", "Issued on"), says.issued().map(in::date).orElse(""));
        fact(
                facts,
                in.say("Có hiệu lực từ", "In force from"),
                says.inForce().map(in::date).orElse(""));
        fact(facts, in.say("Hết hiệu lực", "Until"), says.expires().map(in::date).orElse(""));
        fact(
                facts,
                in.say("Lĩnh vực", "Fields of reform"),
                says.fields().stream()
                        .sorted()
                        .map(ReformField::label)
                        .map(in::say)
                        .collect(Collectors.joining("; ")));
        says.concerned().stream()
                .sorted()
                .forEach(
                        unit ->
                                facts.add(
                                        new Fact(
                                                in.say("Liên quan", "Concerns"),
                                                texts.agency(unit, in),
                                                Optional.of(unit(unit)))));
        facts.add(
                new Fact(
                        in.say("Cơ quan nộp", "Handed in by"),
                        texts.agency(document.agency(), in),
                        Optional.of(unit(document.agency()))));
        facts.add(
                new Fact(
                        in.say("Địa chỉ bền", "Lasting address"),
                        "/id/document/" + document.id(),
                        Optional.of("/id/document/" + document.id())));
        return facts;
    }

    /** In the words of the document, and linked to the unit when they mean one. */
    private void issuers(List<Fact> facts, Document document, PageLanguage in) {
        var says = document.description();
        String name = in.say("Cơ quan ban hành", "Issued by");
        if (!says.issuer().isEmpty()) {
            var unit = bodies.named(says, document.agency());
            facts.add(new Fact(name, says.issuer(), unit.map(DocumentPages::unit)));
            return;
        }
        bodies.issuing(says, document.agency()).stream()
                .map(unit -> new Fact(name, texts.agency(unit, in), Optional.of(unit(unit))))
                .forEach(facts::add);
    }

    private static String unit(UnitRef unit) {
        return "/id/" + unit.path();
    }

    private static void fact(List<Fact> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(name, value, Optional.empty()));
        }
    }

    private List<VersionLine> versions(Document document, boolean inside, PageLanguage in) {
        return document.versions().stream()
                .filter(version -> inside || document.shown(version))
                .sorted(Comparator.comparingInt(Version::number).reversed())
                .map(version -> line(document, version, in))
                .toList();
    }

    private VersionLine line(Document document, Version version, PageLanguage in) {
        boolean there =
                version.condition() != Condition.GONE
                        && version.condition() != Condition.QUARANTINED;
        String facts =
                Stream.of(
                                in.time(version.uploadedAt()),
                                DocumentTexts.size(version.size(), in),
                                version.mediaType(),
                                version.pages() > 1
                                        ? version.pages() + in.say(" trang", " pages")
                                        : "",
                                version.condition() == Condition.READ
                                        ? ""
                                        : texts.condition(version, in))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · "));
        return new VersionLine(
                String.valueOf(version.number()),
                version.fileName(),
                facts,
                version.note(),
                there
                        ? Optional.of(
                                "/api/archive/contents/" + document.id() + "/" + version.number())
                        : Optional.empty(),
                version.content().sha256());
    }

    private List<Neighbour> says(
            Description says, Optional<Person> reader, PageLanguage in, String lang) {
        return says.relations().stream()
                .map(
                        relation ->
                                new Neighbour(
                                        in.say(relation.kind().label()),
                                        relation.number(),
                                        neighbours.withNumber(relation.number(), reader).stream()
                                                .findFirst()
                                                .map(other -> address(other.id(), lang))))
                .toList();
    }

    private List<Neighbour> saidBy(
            Document document, Optional<Person> reader, PageLanguage in, String lang) {
        String number = document.description().number();
        if (number.isEmpty()) {
            return List.of();
        }
        return neighbours.speakingOf(number, reader).stream()
                .filter(other -> !other.id().equals(document.id()))
                .flatMap(other -> saidBy(other, number, in, lang))
                .toList();
    }

    private Stream<Neighbour> saidBy(Document other, String number, PageLanguage in, String lang) {
        Function<Relation, Neighbour> line =
                relation ->
                        new Neighbour(
                                in.say(PASSIVE.apply(relation.kind())),
                                other.description().title(),
                                Optional.of(address(other.id(), lang)));
        return other.description().relations().stream()
                .filter(relation -> neighbours.same(relation.number(), number))
                .map(line);
    }

    private static final Function<Relation.Kind, LanguageText> PASSIVE =
            kind ->
                    switch (kind) {
                        case BASED_ON -> new LanguageText("Là căn cứ của", "Is the basis of");
                        case CITES -> new LanguageText("Được dẫn chiếu trong", "Is cited by");
                        case REPLACES -> new LanguageText("Bị thay thế bởi", "Is replaced by");
                        case AMENDS -> new LanguageText("Được sửa đổi bởi", "Is amended by");
                        case REPEALS -> new LanguageText("Bị bãi bỏ bởi", "Is repealed by");
                        case ATTACHED_TO -> new LanguageText("Có phụ lục", "Has the annex");
                    };

    private List<CitationLine> citations(
            Document document, Optional<Person> reader, PageLanguage in) {
        int newest =
                shown(document, rights.inside(reader, document.agency()))
                        .map(Version::number)
                        .orElse(0);
        return archive.citations(document.id(), reader).stream()
                .map(citation -> citation(newest, citation, in))
                .toList();
    }

    private static CitationLine citation(int newest, Citation citation, PageLanguage in) {
        String version = in.say("phiên bản ", "version ") + citation.version();
        String place =
                citation.page().isPresent()
                        ? version + in.say(", trang ", ", page ") + citation.page().getAsInt()
                        : version;
        boolean superseded = citation.version() < newest;
        return new CitationLine(
                in.say(citation.label()),
                citation.open() ? Optional.of("/id/" + citation.record()) : Optional.empty(),
                place,
                superseded
                        ? Optional.of(in.say("đã có phiên bản mới hơn", "there is a newer version"))
                        : Optional.empty());
    }

    private List<Act> acts(
            Document document, Optional<Person> reader, List<CitationLine> citations) {
        var in = reader.filter(person -> person.actsFor(document.agency()));
        if (in.isEmpty() || document.state() == State.DELETED) {
            return List.of();
        }
        var acts = new ArrayList<String>();
        if (in.get().is(Role.PUBLISHER)) {
            decisions(document, acts);
        }
        boolean asked = document.deletion().isPresent();
        if (in.get().is(Role.STAFF) && !asked && document.hold().isEmpty()) {
            acts.add("deletion");
        }
        return acts.stream().map(act -> act(document, act, citations)).toList();
    }

    private static void decisions(Document document, List<String> acts) {
        boolean news =
                !document.open()
                        || !document.shown(document.newest())
                        || document.proposed().isPresent();
        if (document.described().isPresent() && news) {
            acts.add("publication");
        }
        if (document.proposed().isPresent()) {
            acts.add("description-refusal");
        }
        if (document.open()) {
            acts.add("withdrawal");
        }
        acts.add(document.hold().isPresent() ? "hold-end" : "hold");
        if (document.deletion().isPresent()) {
            acts.add("deletion-agreement");
            acts.add("deletion-refusal");
        }
    }

    private static Act act(Document document, String act, List<CitationLine> citations) {
        boolean reason =
                !act.equals("publication")
                        && !act.equals("hold-end")
                        && !act.equals("deletion-agreement");
        return new Act(
                SearchAddress.PATH + "/" + document.id() + "/" + act,
                act,
                reason,
                act.equals("withdrawal") ? citations : List.of());
    }
}
