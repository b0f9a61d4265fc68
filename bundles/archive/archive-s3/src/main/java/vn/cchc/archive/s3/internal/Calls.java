package vn.cchc.archive.s3.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;

/** Requests to the store, whose failures are those of input and output. */
final class Calls {
    private Calls() {}

    /** A request. */
    @FunctionalInterface
    interface Call<T> {
        T run() throws IOException;
    }

    /**
     * @param what is done, for the text of the problem
     */
    static <T> T run(String what, Call<T> call) throws IOException {
        try {
            return call.run();
        } catch (AbortedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException(what).initCause(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (AwsServiceException e) {
            throw new IOException(what + ": the store answers " + code(e), e);
        } catch (SdkException e) {
            throw new IOException(what + ": " + e.getMessage(), e);
        }
    }

    private static String code(AwsServiceException refusal) {
        var details = refusal.awsErrorDetails();
        boolean named = details != null && details.errorCode() != null;
        return refusal.statusCode() + (named ? " " + details.errorCode() : "");
    }
}
