package vn.cchc.archive.s3.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.core.exception.SdkClientException;

/** The keys, from where the administrator keeps them. What they are is in no text of a problem. */
final class StoredCredentials implements AwsCredentialsProvider {
    private final S3Settings settings;
    private final UnaryOperator<String> environment;

    StoredCredentials(S3Settings settings, UnaryOperator<String> environment) {
        this.settings = settings;
        this.environment = environment;
    }

    @Override
    public AwsCredentials resolveCredentials() {
        return settings.credentialsFile().isBlank() ? variables() : file();
    }

    private AwsCredentials variables() {
        return AwsBasicCredentials.create(
                variable(settings.accessKeyVariable()), variable(settings.secretKeyVariable()));
    }

    private String variable(String name) {
        String value = environment.apply(name);
        if (value == null || value.isBlank()) {
            throw SdkClientException.create(
                    "The environment variable " + name + " with a key of the store is not set");
        }
        return value.strip();
    }

    private AwsCredentials file() {
        Map<String, String> lines = lines();
        String access = required(lines, "aws_access_key_id");
        String secret = required(lines, "aws_secret_access_key");
        String session = lines.get("aws_session_token");
        return session == null
                ? AwsBasicCredentials.create(access, secret)
                : AwsSessionCredentials.create(access, secret, session);
    }

    private Map<String, String> lines() {
        try (var lines = Files.lines(Path.of(settings.credentialsFile()))) {
            return lines.filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.split("=", 2))
                    .collect(
                            Collectors.toMap(
                                    words -> words[0].strip(),
                                    words -> words[1].strip(),
                                    (first, second) -> first));
        } catch (IOException | RuntimeException e) {
            // The cause is left out: what it could not read may be a part of a key.
            throw SdkClientException.create(
                    "The file with the keys of the store cannot be read ("
                            + e.getClass().getSimpleName()
                            + "): "
                            + settings.credentialsFile());
        }
    }

    private String required(Map<String, String> lines, String name) {
        String value = lines.get(name);
        if (value == null || value.isBlank()) {
            throw SdkClientException.create(
                    "No line " + name + " = … in " + settings.credentialsFile());
        }
        return value;
    }

    /** Says no key. */
    @Override
    public String toString() {
        return "StoredCredentials";
    }
}
