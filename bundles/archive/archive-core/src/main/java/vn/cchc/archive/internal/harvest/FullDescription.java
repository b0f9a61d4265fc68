package vn.cchc.archive.internal.harvest;

import java.net.URI;
import java.util.Locale;
import vn.cchc.archive.Document;
import vn.cchc.archive.Version;
import vn.cchc.model.UnitRef;

/** All that is public of a document, after the schema in this bundle. */
record FullDescription() implements RecordFormat {
    static final String SCHEMA = "cchc-document.xsd";
    static final String NAMESPACE = "https://cchc.vn/schema/archive/1/";

    @Override
    public String prefix() {
        return "cchc";
    }

    @Override
    public String namespace() {
        return NAMESPACE;
    }

    @Override
    public String schema(URI base) {
        return base + "/" + SCHEMA;
    }

    @Override
    public void write(Markup out, Document document, Where where) {
        var says = document.description();
        out.begin(
                "document",
                "xmlns",
                NAMESPACE,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                NAMESPACE + " " + schema(where.base()),
                "id",
                document.id());
        out.text("address", where.document(document));
        out.text("agency", agency(document, where), "code", document.agency().path());
        out.text("title", says.title());
        out.given("number", says.number());
        out.given("kind", says.kind());
        out.given("issuer", says.issuer());
        out.given("signer", says.signer());
        says.issued().ifPresent(day -> out.text("issued", day.toString()));
        says.inForce().ifPresent(day -> out.text("inForce", day.toString()));
        says.expires().ifPresent(day -> out.text("expires", day.toString()));
        says.fields().stream().sorted().forEach(field -> out.text("field", field.word()));
        says.concerned().stream()
                .map(UnitRef::path)
                .sorted()
                .forEach(unit -> out.text("concerned", unit));
        says.relations().forEach(r -> out.text("relation", r.number(), "kind", word(r.kind())));
        document.published()
                .ifPresent(act -> out.text("published", Harvest.second(act.at()).toString()));
        document.versions().stream()
                .filter(document::shown)
                .forEach(version -> write(out, document, version, where));
        out.end();
    }

    private static String agency(Document document, Where where) {
        return where.agency(document)
                .map(unit -> unit.fullName())
                .orElseGet(document.agency()::path);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void write(Markup out, Document document, Version version, Where where) {
        out.text(
                "content",
                where.content(document, version.number()),
                "version",
                String.valueOf(version.number()),
                "fileName",
                version.fileName(),
                "mediaType",
                version.mediaType(),
                "bytes",
                String.valueOf(version.size()),
                "sha256",
                version.content().sha256());
    }
}
