package vn.cchc.archive.extraction.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import vn.cchc.archive.content.Extract;
import vn.cchc.archive.content.Extraction;
import vn.cchc.archive.extraction.internal.worker.Workers;

/** Reads files with Apache Tika and PDFBox, in processes that may die of them. */
@Component(configurationPid = "vn.cchc.archive.extraction")
@Designate(ocd = TikaExtraction.Config.class)
public final class TikaExtraction implements Extraction {

    @ObjectClassDefinition(
            name = "Reading of files",
            description = "What one file of the archive may take while its text is read")
    public @interface Config {
        @AttributeDefinition(
                name = "Time",
                description = "Seconds until a file is read; then its reader is ended")
        int timeSeconds() default 120;

        @AttributeDefinition(
                name = "Time of recognition",
                description =
                        "Seconds a file gets in addition when it has pictures of text: one page"
                                + " takes two to ten")
        int recognitionSeconds() default 600;

        @AttributeDefinition(
                name = "Memory",
                description = "Megabytes of heap of each process that reads")
        int workerMegabytes() default 512;

        @AttributeDefinition(name = "Readers", description = "Processes that read at the same time")
        int workers() default 1;

        @AttributeDefinition(name = "Pages", description = "Pages or sheets read of one file")
        int pages() default 2_000;

        @AttributeDefinition(name = "Characters", description = "Characters kept of one file")
        int characters() default 5_000_000;

        @AttributeDefinition(
                name = "Depth",
                description = "Levels of files inside of files that are read; 0 for none")
        int depth() default 2;

        @AttributeDefinition(
                name = "Entries",
                description = "Parts of a document that is an archive; one with more is not read")
        int entries() default 10_000;

        @AttributeDefinition(
                name = "Unpacked size",
                description =
                        "Megabytes all parts of a document may have unpacked; one with more is not"
                                + " read")
        int unpackedMegabytes() default 512;

        @AttributeDefinition(
                name = "Recognition",
                description = "Whether text is read off pictures where Tesseract is installed")
        boolean recognition() default true;

        @AttributeDefinition(
                name = "Tesseract",
                description = "Path of the program, or its name where programs are looked for")
        String tesseract() default "tesseract";

        @AttributeDefinition(
                name = "Languages of recognition",
                description =
                        "As Tesseract names them, joined by a plus sign; those that are not"
                                + " installed are left out")
        String languages() default "vie+eng";
    }

    private final Workers workers;

    @Activate
    public TikaExtraction(BundleContext context, Config config) throws IOException {
        this(
                Workers.of(
                        context.getBundle(),
                        context.getDataFile("worker").toPath(),
                        limits(config),
                        config.workers()));
    }

    TikaExtraction(Workers workers) {
        this.workers = workers;
    }

    private static Limits limits(Config config) {
        return new Limits(
                Duration.ofSeconds(config.timeSeconds()),
                Duration.ofSeconds(config.recognitionSeconds()),
                config.workerMegabytes(),
                config.pages(),
                config.characters(),
                new Limits.Inside(
                        config.depth(), config.entries(), (long) config.unpackedMegabytes() << 20),
                config.recognition() ? config.tesseract() : "",
                config.languages());
    }

    @Override
    public Extract read(Path file, String name) {
        return workers.read(file, name);
    }

    @Deactivate
    public void close() {
        workers.close();
    }
}
