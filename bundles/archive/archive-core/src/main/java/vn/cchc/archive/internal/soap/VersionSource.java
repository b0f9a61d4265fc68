package vn.cchc.archive.internal.soap;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.activation.DataSource;
import vn.cchc.archive.Document;
import vn.cchc.archive.Version;
import vn.cchc.archive.internal.StoredArchive;

/** A version on its way out. */
record VersionSource(StoredArchive archive, Document document, Version version)
        implements DataSource {

    @Override
    public InputStream getInputStream() throws IOException {
        return archive.open(document, version, 0);
    }

    @Override
    public OutputStream getOutputStream() {
        throw new UnsupportedOperationException("A version never changes");
    }

    @Override
    public String getContentType() {
        return Messages.FILE;
    }

    @Override
    public String getName() {
        return version.fileName();
    }
}
