package vn.cchc.archive.internal.harvest;

import java.net.URI;
import vn.cchc.archive.Document;
import vn.cchc.archive.Version;

/** The fifteen elements every harvester reads. */
record DublinCore() implements RecordFormat {
    private static final String OAI_DC = "http://www.openarchives.org/OAI/2.0/oai_dc/";

    @Override
    public String prefix() {
        return "oai_dc";
    }

    @Override
    public String namespace() {
        return OAI_DC;
    }

    @Override
    public String schema(URI base) {
        return "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";
    }

    @Override
    public void write(Markup out, Document document, Where where) {
        var says = document.description();
        out.begin(
                "oai_dc:dc",
                "xmlns:oai_dc",
                OAI_DC,
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                OAI_DC + " " + schema(where.base()));
        out.given("dc:title", says.title(), "xml:lang", "vi");
        out.given("dc:creator", says.issuer());
        says.fields().stream()
                .sorted()
                .forEach(
                        field -> {
                            out.text("dc:subject", field.label().vi(), "xml:lang", "vi");
                            out.text("dc:subject", field.label().en(), "xml:lang", "en");
                        });
        where.agency(document)
                .ifPresent(agency -> out.text("dc:publisher", agency.fullName(), "xml:lang", "vi"));
        says.issued().ifPresent(day -> out.text("dc:date", day.toString()));
        out.given("dc:type", says.kind());
        document.newestShown().map(Version::mediaType).ifPresent(m -> out.text("dc:format", m));
        out.text("dc:identifier", where.document(document));
        out.given("dc:identifier", says.number());
        out.text("dc:language", "vi");
        says.relations().forEach(relation -> out.text("dc:relation", relation.number()));
        out.end();
    }
}
