package vn.cchc.web.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import javax.activation.DataHandler;
import javax.activation.DataSource;
import javax.annotation.security.PermitAll;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebService;
import javax.xml.bind.annotation.XmlMimeType;
import vn.cchc.model.Fingerprint;

/** A room's SOAP endpoint that takes and gives files. */
@WebService(targetNamespace = "https://cchc.vn/def/soap/", serviceName = "Granary")
public class Granary {
    private final AtomicInteger calls = new AtomicInteger();

    @WebMethod(exclude = true)
    public int calls() {
        return calls.get();
    }

    /** Answers name, length and SHA-256 of what came. */
    @WebMethod
    @PermitAll
    public String store(
            @WebParam(name = "name") String name,
            @WebParam(name = "grain") @XmlMimeType("application/octet-stream") DataHandler grain)
            throws IOException {
        calls.incrementAndGet();
        if (grain == null) {
            return name + " 0";
        }
        var digest = Fingerprint.digest();
        byte[] piece = new byte[1 << 16];
        long size = 0;
        try (InputStream in = grain.getInputStream()) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
                size += read;
            }
        }
        return name + " " + size + " " + Fingerprint.of(digest).sha256();
    }

    @WebMethod
    @PermitAll
    @XmlMimeType("application/octet-stream")
    public DataHandler fetch(@WebParam(name = "grains") int grains) {
        calls.incrementAndGet();
        return new DataHandler(new Grains(grains));
    }

    private record Grains(int count) implements DataSource {
        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream("g".repeat(count).getBytes(StandardCharsets.US_ASCII));
        }

        @Override
        public OutputStream getOutputStream() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getContentType() {
            return "application/octet-stream";
        }

        @Override
        public String getName() {
            return "grains";
        }
    }
}
