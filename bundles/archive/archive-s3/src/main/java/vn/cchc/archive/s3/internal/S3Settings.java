package vn.cchc.archive.s3.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Which store, and how long to wait for it. */
@ObjectClassDefinition(
        name = "Archive in an S3-compatible store",
        description =
                "Which bucket content is kept in. The keys are read from a file or from environment"
                        + " variables; they are never written here.")
public @interface S3Settings {
    @AttributeDefinition(
            name = "Endpoint",
            description =
                    "Address of the store, for example https://s3.example.vn; empty for Amazon's in"
                            + " the region")
    String endpoint() default "";

    @AttributeDefinition(
            name = "Region",
            description = "Part of every signature; most stores of one place take us-east-1")
    String region() default "us-east-1";

    @AttributeDefinition(name = "Bucket", description = "Must be there; it is not made")
    String bucket() default "";

    @AttributeDefinition(
            name = "Prefix",
            description = "What all keys begin with, so that a bucket may be shared")
    String prefix() default "";

    @AttributeDefinition(
            name = "Path style",
            description =
                    "Whether the bucket is named in the path of the address (most stores) or in the"
                            + " name of the host (Amazon)")
    boolean pathStyle() default true;

    @AttributeDefinition(
            name = "File of the keys",
            description =
                    "A file with the lines aws_access_key_id = …, aws_secret_access_key = … and"
                            + " perhaps aws_session_token = …; read for each request, so new keys"
                            + " need no restart. Empty: the environment variables below")
    String credentialsFile() default "";

    @AttributeDefinition(
            name = "Variable of the access key",
            description = "Name of an environment variable of the server")
    String accessKeyVariable() default "CCHC_S3_ACCESS_KEY";

    @AttributeDefinition(
            name = "Variable of the secret key",
            description = "Name of an environment variable of the server")
    String secretKeyVariable() default "CCHC_S3_SECRET_KEY";

    @AttributeDefinition(
            name = "Connect within",
            description = "Seconds until a connection must be there")
    int connectSeconds() default 5;

    @AttributeDefinition(
            name = "Answer within",
            description = "Seconds without a byte from the store after which it is given up")
    int answerSeconds() default 30;

    @AttributeDefinition(
            name = "Request within",
            description = "Seconds one request may take, the sending of one part included")
    int requestSeconds() default 300;

    @AttributeDefinition(
            name = "Attempts",
            description = "How often a request is tried before it fails, the first time included")
    int attempts() default 3;

    @AttributeDefinition(
            name = "Part",
            description =
                    "Megabytes of a part. Files up to this size are sent in one request; larger ones"
                            + " in parts, at most 10,000")
    int partMegabytes() default 16;

    @AttributeDefinition(
            name = "Unfinished",
            description =
                    "Hours after which parts are removed whose sender did not come to the end; no"
                            + " file takes longer. Looked for at each start and once a day")
    int unfinishedHours() default 12;
}
