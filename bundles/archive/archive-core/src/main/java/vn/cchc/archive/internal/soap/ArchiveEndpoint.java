package vn.cchc.archive.internal.soap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.activation.DataHandler;
import javax.annotation.Resource;
import javax.annotation.security.PermitAll;
import javax.annotation.security.RolesAllowed;
import javax.jws.WebService;
import javax.xml.ws.WebServiceContext;
import javax.xml.ws.handler.MessageContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Access;
import vn.cchc.access.Agencies;
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.archive.Document;
import vn.cchc.archive.Submission;
import vn.cchc.archive.Version;
import vn.cchc.archive.internal.StoredArchive;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.archive.internal.rest.DocumentRecord;
import vn.cchc.archive.internal.rest.DocumentRecord.VersionRecord;
import vn.cchc.archive.internal.rights.Rights;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitRef;

/** Documents over SOAP: the same archive, rights and problems as over REST. */
@Component(
        service = ArchiveEndpoint.class,
        property = {"cchc.web.soap=/soap/archive", "cchc.web.mtom=true"})
@WebService(
        serviceName = "ArchiveService",
        portName = "ArchivePort",
        targetNamespace = ArchiveService.NAMESPACE,
        endpointInterface = "vn.cchc.archive.internal.soap.ArchiveService",
        wsdlLocation = "classpath:wsdl/archive.wsdl")
public class ArchiveEndpoint implements ArchiveService {
    private static final int MOST_CHANGES = 1000;

    /** Beside a message a file is streamed; in it, it is text in memory. */
    private static final long INLINE_BYTES = 1 << 20;

    private final StoredArchive archive;
    private final Access access;
    private final Rights rights = new Rights();

    /** Set by the SOAP library, which knows no other way; it is another for each thread. */
    @Resource private WebServiceContext context;

    @Activate
    public ArchiveEndpoint(@Reference StoredArchive archive, @Reference Access access) {
        this.archive = archive;
        this.access = access;
    }

    private Optional<Person> reader() {
        return Optional.ofNullable(context.getUserPrincipal())
                .flatMap(principal -> access.find(principal.getName()));
    }

    /** Somebody is signed in: the roles of the method say so. */
    private Person who() {
        return reader().orElseThrow();
    }

    @Override
    @RolesAllowed(Role.STAFF_WORD)
    public Messages.DocumentAnswer submit(Messages.Submit request) {
        Person who = who();
        try (InputStream body = body(request.content)) {
            return answer(archive.submit(submission(request, who), body, who));
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.INVALID, ArchiveFault.BROKEN_OFF.at(request.fileName));
        }
    }

    private static InputStream body(DataHandler content) throws IOException {
        return content == null ? new ByteArrayInputStream(new byte[0]) : content.getInputStream();
    }

    private Submission submission(Messages.Submit request, Person who) {
        var document = given(request.document);
        UnitRef agency =
                document.isPresent()
                        ? found(document.get(), Optional.of(who)).agency()
                        : agency(request.agency);
        return new Submission(
                agency,
                document,
                Objects.requireNonNullElse(request.fileName, ""),
                Objects.requireNonNullElse(request.note, ""),
                given(request.key));
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(word -> !word.isBlank());
    }

    private static UnitRef agency(String path) {
        return Agencies.of(Set.of(Objects.requireNonNullElse(path, "")))
                .filter(agencies -> !agencies.every())
                .flatMap(agencies -> agencies.named().stream().findFirst())
                .orElseThrow(
                        () ->
                                new Refusal(
                                        Refusal.Kind.INVALID,
                                        ArchiveFault.NO_AGENCY.at(
                                                "agency", Objects.requireNonNullElse(path, ""))));
    }

    @Override
    @PermitAll
    public Messages.DocumentAnswer getDocument(Messages.GetDocument request) {
        return answer(found(request.id, reader()));
    }

    @Override
    @PermitAll
    public Messages.DocumentsAnswer findDocuments(Messages.FindDocuments request) {
        String number = Objects.requireNonNullElse(request.number, "");
        return new Messages.DocumentsAnswer(
                archive.withNumber(number, reader()).stream().map(this::bean).toList());
    }

    private Document found(String id, Optional<Person> reader) {
        return given(id)
                .flatMap(known -> archive.find(known, reader))
                .orElseThrow(() -> absent(ArchiveFault.UNKNOWN, id));
    }

    @Override
    @PermitAll
    public Messages.ContentAnswer getContent(Messages.GetContent request) {
        var reader = reader();
        Document document = found(request.id, reader);
        if (!rights.opens(reader, document)) {
            throw absent(ArchiveFault.UNKNOWN, request.id);
        }
        boolean insider = rights.inside(reader, document.agency());
        Version version = version(document, request.version, insider);
        if (version.size() > INLINE_BYTES && !besideTheMessage()) {
            throw new Refusal(
                    Refusal.Kind.TOO_LARGE,
                    ArchiveFault.INLINE.at(
                            "GetContent", version.size(), document.id(), version.number()));
        }
        readable(document, version);
        var source = new VersionSource(archive, document, version);
        return new Messages.ContentAnswer(
                new VersionBean(VersionRecord.of(document, version, insider)),
                new DataHandler(source));
    }

    private static Version version(Document document, Integer number, boolean insider) {
        var wanted =
                number != null
                        ? document.version(number)
                        : insider ? Optional.of(document.newest()) : document.newestShown();
        return wanted.filter(version -> insider || document.shown(version))
                .orElseThrow(() -> absent(ArchiveFault.NO_VERSION, document.id()));
    }

    /** Before an answer is begun that could not be ended. */
    private void readable(Document document, Version version) {
        try (var in = archive.open(document, version, 0)) {
            in.read();
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.UNAVAILABLE, ArchiveFault.STORE.at(document.id()));
        }
    }

    private boolean besideTheMessage() {
        var headers = context.getMessageContext().get(MessageContext.HTTP_REQUEST_HEADERS);
        return String.valueOf(headers).contains("application/xop+xml");
    }

    @Override
    @RolesAllowed(Role.STAFF_WORD)
    public Messages.DocumentAnswer describe(Messages.Describe request) {
        Person who = who();
        Document document = found(request.id, Optional.of(who));
        var says = Objects.requireNonNullElseGet(request.description, DescriptionBean::new);
        return answer(archive.describe(document.id(), says.description(), who));
    }

    @Override
    @RolesAllowed(Role.PUBLISHER_WORD)
    public Messages.DocumentAnswer publish(Messages.Publish request) {
        Person who = who();
        return answer(archive.publish(found(request.id, Optional.of(who)).id(), who));
    }

    @Override
    @RolesAllowed(Role.PUBLISHER_WORD)
    public Messages.DocumentAnswer refuseDescription(Messages.RefuseDescription request) {
        Person who = who();
        String id = found(request.id, Optional.of(who)).id();
        return answer(
                archive.refuseDescription(id, Objects.requireNonNullElse(request.reason, ""), who));
    }

    @Override
    @PermitAll
    public Messages.Changes listChanges(Messages.ListChanges request) {
        long after = Math.max(0, Objects.requireNonNullElse(request.after, 0L));
        int most =
                Math.max(
                        1,
                        Math.min(
                                MOST_CHANGES,
                                Objects.requireNonNullElse(request.most, MOST_CHANGES)));
        long next = archive.changesUpTo(after, most);
        return new Messages.Changes(
                archive.changes(after, most, reader()), next, next < archive.revision());
    }

    private Messages.DocumentAnswer answer(Document document) {
        return new Messages.DocumentAnswer(bean(document));
    }

    private DocumentBean bean(Document document) {
        boolean insider = rights.inside(reader(), document.agency());
        return new DocumentBean(DocumentRecord.of(document, insider));
    }

    private static Refusal absent(ArchiveFault fault, String where) {
        return new Refusal(Refusal.Kind.NOT_FOUND, fault.at(Objects.requireNonNullElse(where, "")));
    }
}
