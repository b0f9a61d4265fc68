package vn.cchc.ops.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of the exchange, in {@code etc/vn.cchc.exchange.cfg}. */
@ObjectClassDefinition(
        name = "Exchange",
        description = "Where shell commands may read and write files, beside data/exchange")
public @interface ExchangeSettings {
    @AttributeDefinition(
            name = "Folders",
            description =
                    "Further folders, separated by commas; relative ones begin at the server's"
                            + " folder")
    String folders() default "deploy";
}
