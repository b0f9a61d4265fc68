package vn.cchc.invitation.internal.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** This bundle's templates, compiled when it was built. */
final class Templates {
    private static final String PACKAGE = "vn.cchc.invitation.internal.templates";

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

    /** Markup to be put into the layout. */
    String text(String template, Object page) {
        var out = new StringOutput();
        engine.render(template, page, out);
        return out.toString();
    }
}
