package vn.cchc.web.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of the web room, in {@code etc/vn.cchc.web.cfg}. */
@ObjectClassDefinition(name = "Web", description = "What the server accepts from outside")
public @interface WebSettings {
    @AttributeDefinition(
            name = "Largest text",
            description = "Megabytes of a body that is JSON, XML, a form or plain text")
    int textMegabytes() default 4;

    @AttributeDefinition(
            name = "Largest file",
            description =
                    "Megabytes of any other body, for example a file of answers; an import reads"
                            + " 200 at most")
    int fileMegabytes() default 200;

    @AttributeDefinition(
            name = "Sign-ins at once",
            description = "Passwords checked at the same time; others wait two seconds at most")
    int signInsAtOnce() default 4;
}
