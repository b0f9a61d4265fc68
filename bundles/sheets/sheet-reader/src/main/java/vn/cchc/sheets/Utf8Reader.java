package vn.cchc.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 and nothing else, a byte order mark at the start left out. Everything before the
 * first wrong byte is handed out before the fault is told, so that the fault can be placed.
 */
public final class Utf8Reader extends Reader {
    private final InputStream in;
    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private boolean started;
    private boolean end;

    public Utf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        var characters = CharBuffer.wrap(into, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, characters, end);
            int read = withoutMark(into, offset, characters.position() - offset);
            if (read > 0) {
                return read;
            }
            characters.position(offset);
            if (result.isError()) {
                throw new CharacterCodingException();
            }
            if (end) {
                return -1;
            }
            fill();
        }
    }

    private int withoutMark(char[] characters, int offset, int read) {
        if (started || read == 0) {
            return read;
        }
        started = true;
        if (characters[offset] != '\ufeff') {
            return read;
        }
        System.arraycopy(characters, offset + 1, characters, offset, read - 1);
        return read - 1;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            end = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
