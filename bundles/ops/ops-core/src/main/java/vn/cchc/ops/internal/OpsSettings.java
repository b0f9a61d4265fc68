package vn.cchc.ops.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of the room, in {@code etc/vn.cchc.ops.cfg}. */
@ObjectClassDefinition(
        name = "Operations",
        description = "What has to be there before the server says it is ready")
public @interface OpsSettings {
    @AttributeDefinition(
            name = "Services",
            description = "Names of the interfaces without which the server cannot serve")
    String[] services() default {
        "vn.cchc.registry.Registry",
        "vn.cchc.edition.Editions",
        "vn.cchc.survey.AnswerSets",
        "vn.cchc.scoring.Results",
        "vn.cchc.graph.Graph",
        "vn.cchc.access.Access"
    };

    @AttributeDefinition(
            name = "Addresses",
            description = "Paths on this server that have to answer")
    String[] addresses() default {"/", "/api/editions", "/sparql"};

    @AttributeDefinition(
            name = "Commands",
            description = "Shell commands that have to be there, one of each room is enough")
    String[] commands() default {
        "cchc:units",
        "cchc:editions",
        "cchc:answers-import",
        "cchc:results",
        "cchc:sparql",
        "cchc:users",
        "cchc:doctor"
    };

    @AttributeDefinition(
            name = "Little disk",
            description = "Megabytes free below the data folder under which the doctor warns")
    int diskLittleMegabytes() default 500;

    @AttributeDefinition(
            name = "No disk",
            description = "Megabytes free below the data folder under which it is critical")
    int diskNoMegabytes() default 100;
}
