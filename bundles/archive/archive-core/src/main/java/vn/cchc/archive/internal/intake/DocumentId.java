package vn.cchc.archive.internal.intake;

import java.security.SecureRandom;

/** New ids of documents: ten letters and digits without those that look alike. */
public final class DocumentId {
    private static final String LETTERS = "23456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 10;

    private final SecureRandom random = new SecureRandom();

    /** One of some 6·10^14, so two are the same only in a broken machine. */
    public String next() {
        var id = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return id.toString();
    }
}
