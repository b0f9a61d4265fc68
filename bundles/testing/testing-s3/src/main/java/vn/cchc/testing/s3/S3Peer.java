package vn.cchc.testing.s3;

import java.net.URI;
import java.util.Properties;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobApiMetadata;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;

/**
 * Serves the buckets in a folder. Arguments: the folder, the port (0 for a free one), access key,
 * secret key, and whether it passes over headers it does not know. Writes a line with the port, and
 * ends with its standard input.
 */
public final class S3Peer {
    private S3Peer() {}

    public static void main(String[] arguments) throws Exception {
        var settings = new Properties();
        settings.setProperty("jclouds.filesystem.basedir", arguments[0]);
        var context =
                ContextBuilder.newBuilder(new FilesystemNio2BlobApiMetadata())
                        .credentials("folder", "folder")
                        .overrides(settings)
                        .build(BlobStoreContext.class);
        var server =
                S3Proxy.builder()
                        .blobStore(context.getBlobStore())
                        .endpoint(URI.create("http://127.0.0.1:" + arguments[1]))
                        .awsAuthentication(
                                AuthenticationType.AWS_V2_OR_V4, arguments[2], arguments[3])
                        .ignoreUnknownHeaders(Boolean.parseBoolean(arguments[4]))
                        .build();
        server.start();
        System.out.println(server.getPort());
        while (System.in.read() >= 0) {
            // nothing is ever sent
        }
        server.stop();
    }
}
