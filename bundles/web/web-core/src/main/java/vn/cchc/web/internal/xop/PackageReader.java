package vn.cchc.web.internal.xop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import vn.cchc.web.internal.failures.Failure;
import vn.cchc.web.internal.failures.FailureException;
import vn.cchc.web.internal.failures.RequestFault;
import vn.cchc.web.internal.parts.MediaTypeWords;
import vn.cchc.web.internal.parts.PartHeaders;
import vn.cchc.web.internal.parts.PartStream;
import vn.cchc.web.internal.parts.SpooledFile;

/**
 * Takes a package apart: the message into memory, the file to the disk. It answers when all is here
 * and right, so nobody acts on half a package.
 *
 * @param largest bytes a file may have
 */
record PackageReader(long largest, RootMessage message) {
    static final int ROOT_BYTES = 1 << 20;

    /** A file and what the message calls it. */
    private record NamedFile(SpooledFile file, String id) {}

    /**
     * @param mayBringFile whether the sender is somebody whose file may be read at all
     */
    OpenedPackage read(InputStream body, PackageType type, boolean mayBringFile)
            throws IOException, FailureException {
        var parts = new PartStream(body, type.boundary(), RequestFault.PACKAGE);
        parts.begin();
        byte[] root = root(parts, type);
        if (!parts.another()) {
            message.check(root, Optional.empty());
            return new OpenedPackage(root, Optional.empty(), "");
        }
        if (!mayBringFile) {
            throw new FailureException(
                    Failure.unauthorized(RequestFault.NOT_SIGNED_IN.at("Authorization")));
        }
        NamedFile file = file(parts, root);
        return new OpenedPackage(root, Optional.of(file.file()), file.id());
    }

    private static byte[] root(PartStream parts, PackageType type)
            throws IOException, FailureException {
        PartHeaders headers = parts.headers();
        if (headers.type().filter(PackageReader::message).isEmpty()
                || !type.start().isEmpty()
                        && !headers.id().map(id -> "<" + id + ">").equals(Optional.of(type.start()))
                        && !headers.id().equals(Optional.of(type.start()))) {
            throw PackageRule.ROOT.broken();
        }
        var root = new ByteArrayOutputStream();
        headers.fits(parts.body(root, ROOT_BYTES));
        return root.toByteArray();
    }

    private static boolean message(MediaTypeWords type) {
        String charset = type.parameter("charset");
        return type.is("application/xop+xml")
                && type.parameter("type").equalsIgnoreCase("text/xml")
                && (charset.isEmpty() || charset.equalsIgnoreCase("utf-8"));
    }

    private NamedFile file(PartStream parts, byte[] root) throws IOException, FailureException {
        PartHeaders headers = parts.headers();
        String id = headers.id().orElseThrow(PackageRule.FILE::broken);
        if (headers.type().filter(PackageReader::whole).isEmpty()) {
            throw PackageRule.FILE.broken();
        }
        // Before a byte of the file is read.
        message.check(root, Optional.of(id));
        var file = SpooledFile.create("package");
        try {
            spool(parts, headers, file);
            return new NamedFile(file, id);
        } catch (IOException | FailureException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static boolean whole(MediaTypeWords type) {
        return !type.type().startsWith("multipart/") && !type.type().startsWith("message/");
    }

    private void spool(PartStream parts, PartHeaders headers, SpooledFile file)
            throws IOException, FailureException {
        try (var out = file.out()) {
            headers.fits(parts.body(out, largest));
        }
        if (parts.another()) {
            throw PackageRule.PARTS.broken();
        }
    }
}
