package vn.cchc.ops.internal.checks;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * One request to an address of this server, and what came of it.
 *
 * @param served somebody is there and does what he is for, even when he asks for more
 * @param answer in words, after the address
 */
record Visit(boolean served, String answer) {
    private static final int PATIENCE_MILLISECONDS = 20_000;

    static Visit pay(URI address) {
        try {
            int status = status((HttpURLConnection) address.toURL().openConnection());
            return new Visit(status != 404 && status < 500, "answers with status " + status);
        } catch (IOException e) {
            return new Visit(false, "does not answer: " + e.getMessage());
        }
    }

    private static int status(HttpURLConnection connection) throws IOException {
        try {
            connection.setConnectTimeout(PATIENCE_MILLISECONDS);
            connection.setReadTimeout(PATIENCE_MILLISECONDS);
            connection.setInstanceFollowRedirects(false);
            connection.setUseCaches(false);
            connection.setRequestProperty("User-Agent", "cchc-health");
            int status = connection.getResponseCode();
            if (status < 400) {
                connection.getInputStream().transferTo(OutputStream.nullOutputStream());
            }
            return status;
        } finally {
            connection.disconnect();
        }
    }
}
