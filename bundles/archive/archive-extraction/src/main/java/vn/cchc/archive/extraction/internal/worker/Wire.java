package vn.cchc.archive.extraction.internal.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What a server and its worker say to each other on the worker's standard streams.
 *
 * <p>The server sends path and name of a file. The worker answers with messages, each a kind and a
 * text: {@link #TYPE} first, as soon as it is known, so that it is known also of a file that ends
 * the worker; {@link #DONE} last.
 */
public final class Wire {
    /** Text: the media type. */
    public static final int TYPE = 1;

    /** Text: a trait. */
    public static final int TRAIT = 2;

    /** Text: the next page, or the first part of it. */
    public static final int PAGE = 3;

    /** Text: more of the page before. */
    public static final int MORE = 4;

    /** Text is read off pictures from now on, which takes time. */
    public static final int RECOGNISING = 5;

    /** Text: where the text is from. */
    public static final int SOURCE = 6;

    /** Something was left out. */
    public static final int INCOMPLETE = 7;

    /** Text: the failure; empty for none. */
    public static final int DONE = 8;

    /** The worker has started and waits for files. */
    public static final int READY = 9;

    /** Before each message, so that anything else on the stream is noticed. */
    private static final int MARK = 0xCC4C0000;

    /** Longest text of a message in bytes. */
    private static final int MOST_BYTES = 1 << 20;

    /** Longest text of a message in characters: each may need three bytes. */
    public static final int MOST_CHARACTERS = MOST_BYTES / 3;

    /** One message. */
    public record Message(int kind, String text) {}

    private Wire() {}

    public static void send(DataOutputStream out, int kind, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(MARK | kind);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    public static Message receive(DataInputStream in) throws IOException {
        int mark = in.readInt();
        if ((mark & 0xFFFF0000) != MARK) {
            throw new IOException("Not a message");
        }
        return new Message(mark & 0xFFFF, text(in));
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new IOException("A text of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
