package vn.cchc.delivery.internal.sms;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Which operator takes short messages, and how they are agreed with it. */
@ObjectClassDefinition(
        name = "Short messages by SMPP 3.4",
        description =
                "The centre of an operator that messages are handed to. The password is never"
                        + " written here.")
public @interface SmsSettings {
    @AttributeDefinition(name = "Host")
    String host() default "";

    @AttributeDefinition(name = "Port")
    int port() default 2775;

    @AttributeDefinition(
            name = "TLS",
            description = "From the first byte; most operators ask for a tunnel instead")
    boolean tls() default false;

    @AttributeDefinition(name = "System id", description = "Our name with the operator")
    String systemId() default "";

    @AttributeDefinition(
            name = "File of the password",
            description = "Its first line is the password; empty: the environment variable below")
    String passwordFile() default "";

    @AttributeDefinition(
            name = "Variable of the password",
            description = "Name of an environment variable of the server")
    String passwordVariable() default "CCHC_SMS_PASSWORD";

    @AttributeDefinition(name = "System type", description = "As the operator says; mostly empty")
    String systemType() default "";

    @AttributeDefinition(
            name = "Sender",
            description =
                    "A registered name of at most 11 letters and digits (brandname), a short number"
                            + " or an international one with +")
    String sender() default "";

    @AttributeDefinition(
            name = "Long messages",
            description = "parts (each says that it is one, UDH) or payload (one piece, TLV)")
    String longMessages() default "parts";

    @AttributeDefinition(
            name = "A second",
            description = "Most messages a second, parts counted; as agreed with the operator")
    int perSecond() default 10;

    @AttributeDefinition(
            name = "Parts",
            description = "Most parts of one message; longer ones are refused")
    int parts() default 8;

    @AttributeDefinition(
            name = "Hours",
            description = "How long the operator tries to deliver; 1 to 600")
    int hours() default 48;

    @AttributeDefinition(
            name = "Sign of life",
            description = "Seconds after which a silent connection is asked for one")
    int enquireSeconds() default 30;

    @AttributeDefinition(
            name = "Answer within",
            description = "Seconds until a connection is there and a request answered")
    int answerSeconds() default 10;

    @AttributeDefinition(
            name = "Again after",
            description = "Seconds until a lost connection is made again")
    int againSeconds() default 30;
}
