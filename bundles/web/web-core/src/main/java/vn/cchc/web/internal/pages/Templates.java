package vn.cchc.web.internal.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** This bundle's templates, compiled when it was built. */
public final class Templates {
    private static final String PACKAGE = "vn.cchc.web.internal.templates";

    private final TemplateEngine engine = precompiled();

    /** The engine looks for the compiled classes through the loader of the thread, not ours. */
    private static TemplateEngine precompiled() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Templates.class.getClassLoader());
        try {
            return TemplateEngine.createPrecompiled(null, ContentType.Html, null, PACKAGE);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Markup to be put into a page. */
    public String text(String template, Object page) {
        var out = new StringOutput();
        engine.render(template, page, out);
        return out.toString();
    }

    /** A whole page in UTF-8. */
    public byte[] bytes(String template, Object page) {
        var out = new Utf8ByteOutput();
        engine.render(template, page, out);
        var bytes = new ByteArrayOutputStream(out.getContentLength());
        try {
            out.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
