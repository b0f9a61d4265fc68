package vn.cchc.archive.internal.uploads;

import java.time.Duration;
import java.time.InstantSource;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.archive.internal.ArchiveFolder;
import vn.cchc.archive.internal.ArchiveSettings;
import vn.cchc.archive.internal.intake.Staging;
import vn.cchc.archive.internal.store.UploadStore;

/** The uploads of the running archive. */
@Component(service = ArchiveUploads.class, configurationPid = "vn.cchc.archive")
public final class ArchiveUploads {
    private final Uploads uploads;

    @Activate
    public ArchiveUploads(
            BundleContext context, ArchiveSettings settings, @Reference UploadStore store) {
        var folder = ArchiveFolder.of(context, settings);
        uploads =
                new Uploads(
                        store,
                        new Staging(folder.staging(), settings.megabytes()),
                        folder.uploads(),
                        Duration.ofHours(settings.upload_hours()),
                        InstantSource.system());
    }

    private ArchiveUploads(Uploads uploads) {
        this.uploads = uploads;
    }

    public static ArchiveUploads of(Uploads uploads) {
        return new ArchiveUploads(uploads);
    }

    public Uploads uploads() {
        return uploads;
    }
}
