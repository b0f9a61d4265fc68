package vn.cchc.archive.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of the archive, in {@code etc/vn.cchc.archive.cfg}. */
@ObjectClassDefinition(name = "Archive", description = "Where documents are kept, and how many")
public @interface ArchiveSettings {
    @AttributeDefinition(
            name = "Store",
            description = "folder, or s3 with the settings of vn.cchc.archive.s3")
    String store() default "folder";

    @AttributeDefinition(
            name = "Folder",
            description =
                    "Contents (store = folder) and files on their way in. ${karaf.data} stands for"
                            + " the server's data folder; several servers on one database share it")
    String folder() default "${karaf.data}/cchc/archive";

    @AttributeDefinition(name = "Largest file", description = "In megabytes")
    int megabytes() default 200;

    @AttributeDefinition(
            name = "Quota",
            description = "Megabytes of all versions of one agency together")
    long quota_megabytes() default 51_200;

    @AttributeDefinition(
            name = "Retention",
            description = "Days after publication before a document may be deleted")
    int retention_days() default 0;

    @AttributeDefinition(
            name = "Unfinished uploads",
            description = "Hours after which a file that never came whole is thrown away")
    int upload_hours() default 48;

    @AttributeDefinition(
            name = "Virus scanner",
            description =
                    "Unix socket of ClamAV, for example /var/run/clamav/clamd.ctl; empty: none. When"
                            + " it is set and does not answer, nothing is taken")
    String clamav() default "";
}
