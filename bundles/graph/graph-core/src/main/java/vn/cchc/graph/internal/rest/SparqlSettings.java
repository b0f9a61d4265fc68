package vn.cchc.graph.internal.rest;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What the endpoint keeps, and what it allows each client. */
@ObjectClassDefinition(
        name = "SPARQL over HTTP",
        description = "What the endpoint keeps, and what it allows each client")
public @interface SparqlSettings {
    @AttributeDefinition(
            name = "Queries of a client",
            description = "Queries one address may have running at once; more are answered 429")
    int perClient() default 8;

    @AttributeDefinition(
            name = "Kept answers",
            description = "Megabytes of short answers kept for the next who asks the same")
    int keptMegabytes() default 16;
}
