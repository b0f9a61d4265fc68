package vn.cchc.delivery.internal.mail;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Which server takes the mail of the house. */
@ObjectClassDefinition(
        name = "Mail by SMTP",
        description = "The server that mail is handed to. The password is never written here.")
public @interface MailSettings {
    @AttributeDefinition(name = "Host", description = "Name of the server, as in its certificate")
    String host() default "";

    @AttributeDefinition(name = "Port", description = "Mostly 587, or 465 with security = tls")
    int port() default 587;

    @AttributeDefinition(
            name = "Security",
            description =
                    "starttls (refused when the server has none), tls (from the first byte), none"
                            + " (a server on this machine)")
    String security() default "starttls";

    @AttributeDefinition(name = "User", description = "Empty when the server asks for none")
    String user() default "";

    @AttributeDefinition(
            name = "File of the password",
            description = "Its first line is the password; empty: the environment variable below")
    String passwordFile() default "";

    @AttributeDefinition(
            name = "Variable of the password",
            description = "Name of an environment variable of the server")
    String passwordVariable() default "CCHC_MAIL_PASSWORD";

    @AttributeDefinition(name = "From", description = "Address that letters come from")
    String from() default "";

    @AttributeDefinition(name = "Name", description = "Whose address that is, for people")
    String fromName() default "";

    @AttributeDefinition(
            name = "Answers to",
            description = "Address that people answer to; empty for the one above")
    String replyTo() default "";

    @AttributeDefinition(
            name = "Returned to",
            description =
                    "Address that undelivered letters go back to, the mailbox of"
                            + " cchc.delivery.returned; empty for From")
    String returnTo() default "";

    @AttributeDefinition(
            name = "Connect within",
            description = "Seconds until a connection must be there")
    int connectSeconds() default 10;

    @AttributeDefinition(
            name = "Answer within",
            description = "Seconds without a word after which the server is given up")
    int answerSeconds() default 60;
}
