package vn.cchc.archive.s3.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.s3.S3Client;
import vn.cchc.archive.content.ContentStore;
import vn.cchc.model.Fingerprint;

/** Content in a bucket of an S3-compatible store, as the configuration says. */
@Component(
        service = ContentStore.class,
        configurationPid = "vn.cchc.archive.s3",
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        property = ContentStore.KIND + "=s3")
@Designate(ocd = S3Settings.class)
public final class S3Contents implements ContentStore {
    private static final Logger LOG = LoggerFactory.getLogger(S3Contents.class);
    private static final int MEGABYTE = 1024 * 1024;
    private static final int SMALLEST_PART = 5;
    private static final int LARGEST_PART = 1024;

    private final S3Client client;
    private final ContentStore contents;
    private final LostUploads lost;
    private final ScheduledExecutorService thread;

    @Activate
    public S3Contents(S3Settings settings) {
        this(settings, System::getenv);
    }

    S3Contents(S3Settings settings, UnaryOperator<String> environment) {
        Place place = Place.of(settings);
        int part = partLength(settings);
        client = new Connection(settings, new StoredCredentials(settings, environment)).open();
        contents = new Bucket(client, place, part);
        lost =
                new LostUploads(
                        client,
                        place,
                        InstantSource.system(),
                        Duration.ofHours(settings.unfinishedHours()));
        thread =
                Executors.newSingleThreadScheduledExecutor(
                        work -> {
                            var made = new Thread(work, "cchc-archive-s3");
                            made.setDaemon(true);
                            return made;
                        });
        thread.scheduleWithFixedDelay(this::removeLost, 0, 1, TimeUnit.DAYS);
    }

    private static int partLength(S3Settings settings) {
        int megabytes = settings.partMegabytes();
        if (megabytes < SMALLEST_PART || megabytes > LARGEST_PART) {
            throw new IllegalArgumentException(
                    "A part has %d to %d megabytes, not %d"
                            .formatted(SMALLEST_PART, LARGEST_PART, megabytes));
        }
        return megabytes * MEGABYTE;
    }

    @Deactivate
    void stop() {
        thread.shutdownNow();
        client.close();
    }

    private void removeLost() {
        try {
            int removed = lost.remove();
            if (removed > 0) {
                LOG.info("Removed {} unfinished uploads from the store", removed);
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("Unfinished uploads could not be looked for: {}", e.getMessage());
        }
    }

    @Override
    public void put(Fingerprint content, Path file) throws IOException {
        contents.put(content, file);
    }

    @Override
    public OptionalLong size(Fingerprint content) throws IOException {
        return contents.size(content);
    }

    @Override
    public InputStream open(Fingerprint content, long from) throws IOException {
        return contents.open(content, from);
    }

    @Override
    public void remove(Fingerprint content) throws IOException {
        contents.remove(content);
    }

    @Override
    public Stream<Fingerprint> all() throws IOException {
        return contents.all();
    }
}
