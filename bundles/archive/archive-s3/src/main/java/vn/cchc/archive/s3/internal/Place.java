package vn.cchc.archive.s3.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.model.Fingerprint;

/**
 * Where content lies in the store.
 *
 * @param prefix what all keys begin with; empty, or ends with a slash
 */
record Place(String bucket, String prefix) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern PREFIX = Pattern.compile("([A-Za-z0-9_-][A-Za-z0-9._-]*/)*");

    Place {
        if (bucket.isBlank()) {
            throw new IllegalArgumentException("The bucket is not named in vn.cchc.archive.s3");
        }
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException("Not a prefix for keys: " + prefix);
        }
    }

    static Place of(S3Settings settings) {
        String prefix = settings.prefix().strip();
        boolean slash = prefix.isEmpty() || prefix.endsWith("/");
        return new Place(settings.bucket().strip(), slash ? prefix : prefix + "/");
    }

    String key(Fingerprint content) {
        return prefix + content.sha256();
    }

    /** The content under a key; empty when something else lies there. */
    Optional<Fingerprint> content(String key) {
        return Optional.of(key)
                .filter(all -> all.startsWith(prefix))
                .map(all -> all.substring(prefix.length()))
                .filter(name -> HASH.matcher(name).matches())
                .map(Fingerprint::new);
    }
}
