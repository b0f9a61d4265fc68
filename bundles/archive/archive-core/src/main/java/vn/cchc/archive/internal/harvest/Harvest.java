package vn.cchc.archive.internal.harvest;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.archive.Document;
import vn.cchc.archive.internal.harvest.HarvestStore.Stamp;
import vn.cchc.archive.internal.store.DocumentStore;
import vn.cchc.model.ReformField;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Unit;

/**
 * Answers the six requests of OAI-PMH 2.0.
 *
 * @param contact e-mail of who looks after the archive
 * @param page records of one answer
 */
record Harvest(
        HarvestStore stamps,
        DocumentStore documents,
        Registry registry,
        String contact,
        int page,
        InstantSource clock) {
    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";
    private static final String ID = "oai:cchc.vn:archive/";
    private static final List<RecordFormat> FORMATS =
            List.of(new DublinCore(), new FullDescription());

    /** What stands in an answer below its request. */
    private interface Body {
        void write(Markup out) throws OaiFault;
    }

    static Instant second(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * @param base address of this service
     */
    String answer(URI base, Map<String, List<String>> sent) {
        try {
            var asked = Arguments.of(sent);
            try {
                return whole(base, asked.values(), body(base, asked));
            } catch (OaiFault fault) {
                return whole(base, fault.understood() ? asked.values() : Map.of(), error(fault));
            }
        } catch (OaiFault fault) {
            return always(base, fault);
        }
    }

    private String always(URI base, OaiFault fault) {
        try {
            return whole(base, Map.of(), error(fault));
        } catch (OaiFault never) {
            throw new IllegalStateException("An error can always be told", never);
        }
    }

    private static Body error(OaiFault fault) {
        return out -> out.text("error", fault.getMessage(), "code", fault.code().word());
    }

    private String whole(URI base, Map<String, String> asked, Body body) throws OaiFault {
        var out = new Markup();
        out.begin(
                "OAI-PMH",
                "xmlns",
                OAI,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                OAI + " http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd");
        out.text("responseDate", second(clock.instant()).toString());
        out.text(
                "request",
                base.toString(),
                asked.entrySet().stream()
                        .flatMap(a -> List.of(a.getKey(), a.getValue()).stream())
                        .toArray(String[]::new));
        body.write(out);
        return out.end().toString();
    }

    private Body body(URI base, Arguments asked) throws OaiFault {
        return switch (asked.verb()) {
            case "Identify" -> identify(base, asked);
            case "ListMetadataFormats" -> formats(base, asked);
            case "ListSets" -> sets(asked);
            case "GetRecord" -> one(base, asked);
            case "ListIdentifiers" -> list(base, asked, false);
            case "ListRecords" -> list(base, asked, true);
            default -> throw Arguments.badVerb();
        };
    }

    private Body identify(URI base, Arguments asked) throws OaiFault {
        asked.only();
        return out ->
                out.begin("Identify")
                        .text("repositoryName", "CCHC - Văn bản cải cách hành chính")
                        .text("baseURL", base.toString())
                        .text("protocolVersion", "2.0")
                        .text("adminEmail", contact)
                        .text(
                                "earliestDatestamp",
                                second(stamps.earliest().orElseGet(clock::instant)).toString())
                        .text("deletedRecord", "persistent")
                        .text("granularity", "YYYY-MM-DDThh:mm:ssZ")
                        .text("compression", "gzip")
                        .end();
    }

    private Body formats(URI base, Arguments asked) throws OaiFault {
        asked.only("identifier");
        var identifier = asked.optional("identifier");
        if (identifier.isPresent()) {
            stamp(identifier.get());
        }
        return out -> {
            out.begin("ListMetadataFormats");
            for (RecordFormat format : FORMATS) {
                out.begin("metadataFormat")
                        .text("metadataPrefix", format.prefix())
                        .text("schema", format.schema(base))
                        .text("metadataNamespace", format.namespace())
                        .end();
            }
            out.end();
        };
    }

    private Body sets(Arguments asked) throws OaiFault {
        if (asked.optional(Arguments.TOKEN).isPresent()) {
            asked.only(Arguments.TOKEN);
            throw Selection.badToken();
        }
        asked.only();
        return out -> {
            out.begin("ListSets");
            for (ReformField field : ReformField.values()) {
                set(out, HarvestSets.of(field), field.label().vi(), field.label().en());
            }
            for (String agency : stamps.agencies()) {
                String set = agency.replace('/', '-');
                var label = HarvestSets.agency(set).flatMap(registry::find).map(Unit::label);
                set(
                        out,
                        set,
                        label.map(l -> l.vi()).orElse(agency),
                        label.map(l -> l.en()).orElse(agency));
            }
            out.end();
        };
    }

    private static void set(Markup out, String spec, String vi, String en) {
        out.begin("set").text("setSpec", spec).text("setName", vi + " / " + en).end();
    }

    private Stamp stamp(String identifier) throws OaiFault {
        return Optional.of(identifier)
                .filter(id -> id.startsWith(ID))
                .flatMap(id -> stamps.stamp(id.substring(ID.length())))
                .orElseThrow(
                        () ->
                                new OaiFault(
                                        OaiFault.Code.ID_DOES_NOT_EXIST,
                                        "Không có bản ghi này",
                                        "There is no such record"));
    }

    private static RecordFormat format(String prefix) throws OaiFault {
        return FORMATS.stream()
                .filter(format -> format.prefix().equals(prefix))
                .findFirst()
                .orElseThrow(
                        () ->
                                new OaiFault(
                                        OaiFault.Code.CANNOT_DISSEMINATE_FORMAT,
                                        "Không có định dạng này",
                                        "There is no such metadata format"));
    }

    private Body one(URI base, Arguments asked) throws OaiFault {
        asked.only("identifier", "metadataPrefix");
        String identifier = asked.required("identifier");
        RecordFormat format = format(asked.required("metadataPrefix"));
        Stamp stamp = stamp(identifier);
        Document document = documents.find(stamp.document()).orElseThrow();
        return out -> {
            out.begin("GetRecord");
            record(out, base, document, stamp, format);
            out.end();
        };
    }

    private Body list(URI base, Arguments asked, boolean records) throws OaiFault {
        Selection selection = Selection.of(asked);
        RecordFormat format = format(selection.prefix());
        List<Stamp> found = stamps.stamps(selection, page + 1);
        if (found.isEmpty()) {
            throw new OaiFault(
                    OaiFault.Code.NO_RECORDS_MATCH,
                    "Không có bản ghi nào phù hợp",
                    "No record matches");
        }
        List<Stamp> given = found.subList(0, Math.min(page, found.size()));
        var documents = documents(given.stream().map(Stamp::document).toList());
        return out -> {
            out.begin(records ? "ListRecords" : "ListIdentifiers");
            for (Stamp stamp : given) {
                Document document = documents.get(stamp.document());
                if (records) {
                    record(out, base, document, stamp, format);
                } else {
                    header(out, document, stamp);
                }
            }
            token(out, selection, given, found.size() > given.size());
            out.end();
        };
    }

    private Map<String, Document> documents(Collection<String> ids) {
        return documents.find(ids).stream()
                .collect(Collectors.toMap(Document::id, Function.identity()));
    }

    private static void token(Markup out, Selection selection, List<Stamp> given, boolean more) {
        String cursor = String.valueOf(selection.cursor());
        long last = given.get(given.size() - 1).revision();
        if (more) {
            out.text(Arguments.TOKEN, selection.next(last, given.size()).token(), "cursor", cursor);
        } else if (selection.cursor() > 0) {
            out.text(Arguments.TOKEN, "", "cursor", cursor);
        }
    }

    private void record(Markup out, URI base, Document document, Stamp stamp, RecordFormat format) {
        out.begin("record");
        header(out, document, stamp);
        if (document.open()) {
            out.begin("metadata");
            format.write(out, document, new RecordFormat.Where(base, registry));
            out.end();
        }
        out.end();
    }

    private static void header(Markup out, Document document, Stamp stamp) {
        if (document.open()) {
            out.begin("header");
        } else {
            out.begin("header", "status", "deleted");
        }
        out.text("identifier", ID + document.id());
        out.text("datestamp", second(stamp.at()).toString());
        HarvestSets.of(document).forEach(set -> out.text("setSpec", set));
        out.end();
    }
}
