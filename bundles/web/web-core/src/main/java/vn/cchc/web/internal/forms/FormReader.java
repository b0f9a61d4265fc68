package vn.cchc.web.internal.forms;

import java.io.IOException;
import java.io.InputStream;
import vn.cchc.web.SentPart;
import vn.cchc.web.internal.failures.FailureException;
import vn.cchc.web.internal.failures.RequestFault;
import vn.cchc.web.internal.parts.MediaTypeWords;
import vn.cchc.web.internal.parts.PartHeaders;
import vn.cchc.web.internal.parts.PartStream;
import vn.cchc.web.internal.parts.SpooledFile;

/**
 * Takes a form apart, each part into a file of its own. It answers when all is here and right, so
 * nobody acts on half a form.
 *
 * @param largest bytes a part may have
 */
record FormReader(long largest) {
    /** A submission, a hundred files and one more, and the mark that others follow. */
    private static final int MOST_PARTS = 110;

    private static final String PLAIN = "text/plain";

    OpenedForm read(InputStream body, String boundary) throws IOException, FailureException {
        var parts = new PartStream(body, boundary, RequestFault.SENT_FORM);
        var opened = new OpenedForm();
        try {
            parts.begin();
            do {
                if (opened.size() == MOST_PARTS) {
                    throw FormRule.PARTS.broken();
                }
                part(parts, opened);
            } while (parts.another());
            return opened;
        } catch (IOException | FailureException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private void part(PartStream parts, OpenedForm opened) throws IOException, FailureException {
        PartHeaders headers = parts.headers();
        var called = Disposition.of(headers.value("content-disposition"));
        String type = type(headers);
        SpooledFile file = opened.add();
        try (var out = file.out()) {
            headers.fits(parts.body(out, largest));
        }
        opened.add(new SentPart(called.name(), called.fileName(), type, file.path()));
    }

    private static String type(PartHeaders headers) throws FailureException {
        if (headers.value("content-type").isEmpty()) {
            return PLAIN;
        }
        String type = headers.type().map(MediaTypeWords::type).orElseThrow(FormRule.KIND::broken);
        if (type.startsWith("multipart/") || type.startsWith("message/")) {
            throw FormRule.KIND.broken();
        }
        return type;
    }
}
