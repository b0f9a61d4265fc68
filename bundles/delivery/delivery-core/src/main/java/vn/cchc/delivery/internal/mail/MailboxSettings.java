package vn.cchc.delivery.internal.mail;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where undelivered mail comes back to. */
@ObjectClassDefinition(
        name = "Returned mail by IMAP",
        description =
                "The mailbox that undelivered letters go back to, for nothing else. The password is"
                        + " never written here.")
public @interface MailboxSettings {
    @AttributeDefinition(name = "Host", description = "Name of the server, as in its certificate")
    String host() default "";

    @AttributeDefinition(name = "Port", description = "Mostly 993, or 143 with security = starttls")
    int port() default 993;

    @AttributeDefinition(name = "Security", description = "tls, starttls or none")
    String security() default "tls";

    @AttributeDefinition(name = "User")
    String user() default "";

    @AttributeDefinition(
            name = "File of the password",
            description = "Its first line is the password; empty: the environment variable below")
    String passwordFile() default "";

    @AttributeDefinition(
            name = "Variable of the password",
            description = "Name of an environment variable of the server")
    String passwordVariable() default "CCHC_RETURNED_PASSWORD";

    @AttributeDefinition(name = "Folder", description = "Of the mailbox")
    String folder() default "INBOX";

    @AttributeDefinition(
            name = "Every",
            description =
                    "Seconds between looks into it. Reports that were understood are deleted, the"
                            + " rest is marked as read and left to people")
    int everySeconds() default 300;

    @AttributeDefinition(
            name = "Connect within",
            description = "Seconds until a connection must be there")
    int connectSeconds() default 10;

    @AttributeDefinition(
            name = "Answer within",
            description = "Seconds without a word after which the server is given up")
    int answerSeconds() default 60;
}
