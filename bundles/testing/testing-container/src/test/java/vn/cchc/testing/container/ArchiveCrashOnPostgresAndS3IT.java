package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.cchc.testing.PostgresServer;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.s3.S3Server;

/** The database and the contents are both elsewhere. */
class ArchiveCrashOnPostgresAndS3IT extends ArchiveCrashContract {
    private static final String BUCKET = "documents";

    private PostgresServer postgres;
    private S3Server s3;
    private Path buckets;

    @Override
    void configure(ServerProcess unpacked) throws IOException {
        postgres = PostgresServer.start();
        buckets =
                Files.createDirectories(
                        unpacked.home().resolveSibling("buckets-" + unpacked.home().getFileName()));
        s3 = S3Server.strict(buckets);
        s3.createBucket(BUCKET);
        Path etc = unpacked.home().resolve("etc");
        Files.writeString(
                etc.resolve("org.ops4j.datasource-cchc.cfg"), Postgres.configuration(postgres));
        Files.writeString(etc.resolve("vn.cchc.archive.cfg"), "store = s3\n");
        Path keys = etc.resolve("s3-keys");
        Files.writeString(
                keys,
                "aws_access_key_id = "
                        + s3.accessKey()
                        + "\naws_secret_access_key = "
                        + s3.secretKey()
                        + "\n");
        Files.writeString(
                etc.resolve("vn.cchc.archive.s3.cfg"),
                String.join(
                        "\n",
                        "endpoint = " + s3.address(),
                        "bucket = " + BUCKET,
                        "credentialsFile = " + keys,
                        "partMegabytes = 5",
                        ""));
    }

    /** S3Proxy says of every unfinished upload that it was begun now. */
    @Override
    void unfinishedIsOld() throws IOException {
        Files.writeString(
                server.home().resolve("etc/vn.cchc.archive.s3.cfg"),
                "unfinishedHours = 0\n",
                StandardOpenOption.APPEND);
    }

    @AfterAll
    void stopDatabaseAndStore() {
        s3.close();
        postgres.close();
    }

    @Override
    int kills() {
        return 1;
    }

    @Override
    Path contents() {
        return buckets;
    }

    @Override
    Connection database() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/postgres",
                postgres.user(),
                postgres.password());
    }

    @Test
    @Order(1)
    void a_document_lies_in_the_bucket_under_its_hash_and_goes_out_whole_and_in_parts()
            throws IOException {
        var file = new SentFile(1, 6_000_000, false);
        var lan = people().sender();
        var kept = office.submit(file.name(), file.bytes(), "bucket", lan);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        String id = ArchiveOffice.json(kept).path("id").asText();
        handedIn(id, file);

        assertThat(Files.readAllBytes(contents().resolve(BUCKET).resolve(file.sha256())))
                .isEqualTo(file.bytes());
        assertThat(office.content(id, 1, lan).body()).isEqualTo(file.bytes());
        var part =
                server.fetch(
                        office.request("/api/archive/contents/" + id + "/1", lan)
                                .header("Range", "bytes=5999000-5999999"));
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(file.bytes(), 5_999_000, 6_000_000));
        assertThat(server.administrator().run("cchc:archive-verify"))
                .contains("1 contents", "all whole");
        assertThat(server.administrator().run("cchc:archive-stats")).contains("in the store s3");
    }
}
