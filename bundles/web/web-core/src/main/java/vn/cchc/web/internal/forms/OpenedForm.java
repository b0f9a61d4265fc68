package vn.cchc.web.internal.forms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.web.SentForm;
import vn.cchc.web.SentPart;
import vn.cchc.web.internal.parts.SpooledFile;

/** A form that was taken apart; closing it throws its files away. */
final class OpenedForm implements AutoCloseable {
    private final List<SpooledFile> files = new ArrayList<>();
    private final List<SentPart> parts = new ArrayList<>();

    /** A file for the next part, thrown away with all others whatever becomes of it. */
    SpooledFile add() throws IOException {
        var file = SpooledFile.create("form");
        files.add(file);
        return file;
    }

    void add(SentPart part) {
        parts.add(part);
    }

    int size() {
        return parts.size();
    }

    SentForm form() {
        return new SentForm(parts);
    }

    @Override
    public void close() throws IOException {
        for (var file : files) {
            file.close();
        }
    }
}
