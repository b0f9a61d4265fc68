package vn.cchc.web.internal;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.security.RolesAllowed;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import vn.cchc.model.Fingerprint;
import vn.cchc.web.SentForm;
import vn.cchc.web.SentPart;

/** Says what came in a form, one part a line. */
@Path("/")
@RolesAllowed("reader")
public final class Letterbox {

    @POST
    @Path("{box}/letters")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces("text/plain;charset=UTF-8")
    public String take(@Context HttpServletRequest http) throws IOException {
        var form = (SentForm) http.getAttribute(SentForm.ATTRIBUTE);
        return lines(form.parts()) + "\nrest " + http.getInputStream().read();
    }

    @POST
    @Path("{box}/plain")
    @Consumes(MediaType.WILDCARD)
    public String plain(@Context HttpServletRequest http) {
        return "never";
    }

    private static String lines(List<SentPart> parts) {
        return parts.stream().map(Letterbox::line).collect(Collectors.joining("\n"));
    }

    static String line(String name, String file, String type, byte[] content) {
        return name + "|" + file + "|" + type + "|" + content.length + "|" + hash(content);
    }

    private static String line(SentPart part) {
        try {
            return line(part.name(), part.fileName().orElse(""), part.mediaType(), part.bytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(byte[] content) {
        return Fingerprint.of(content).sha256().substring(0, 8);
    }
}
