package vn.cchc.archive.s3.internal;

import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Makes the client as the settings say. */
record Connection(S3Settings settings, AwsCredentialsProvider credentials) {

    S3Client open() {
        var builder =
                S3Client.builder()
                        .httpClient(http())
                        .credentialsProvider(credentials)
                        .region(Region.of(settings.region()))
                        .forcePathStyle(settings.pathStyle())
                        .overrideConfiguration(override())
                        // Sums are given with each request; other ones not every store knows.
                        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                        // The framing of pieces of a body is not known to every store either.
                        .serviceConfiguration(service -> service.chunkedEncodingEnabled(false));
        if (!settings.endpoint().isBlank()) {
            builder.endpointOverride(URI.create(settings.endpoint().strip()));
        }
        return builder.build();
    }

    private SdkHttpClient http() {
        return UrlConnectionHttpClient.builder()
                .connectionTimeout(Duration.ofSeconds(settings.connectSeconds()))
                .socketTimeout(Duration.ofSeconds(settings.answerSeconds()))
                .proxyConfiguration(proxy -> proxy.useEnvironmentVariablesValues(false))
                .build();
    }

    private ClientOverrideConfiguration override() {
        return ClientOverrideConfiguration.builder()
                .apiCallAttemptTimeout(Duration.ofSeconds(settings.requestSeconds()))
                .retryStrategy(
                        AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                .maxAttempts(settings.attempts())
                                .build())
                // What lies in the home folder of the account is not asked.
                .defaultProfileFile(ProfileFile.aggregator().build())
                .build();
    }
}
