package vn.cchc.archive.internal.harvest;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of the harvesting service, in {@code etc/vn.cchc.archive.harvest.cfg}. */
@ObjectClassDefinition(name = "Harvesting", description = "Public documents by OAI-PMH at /oai")
public @interface HarvestSettings {
    @AttributeDefinition(
            name = "Contact",
            description = "E-mail of who looks after the archive, as harvesters are told")
    String contact() default "archive@localhost";

    @AttributeDefinition(name = "Page", description = "Records of one answer, 1 to 1000")
    int page() default 100;
}
