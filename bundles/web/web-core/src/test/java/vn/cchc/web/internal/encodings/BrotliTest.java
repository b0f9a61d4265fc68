package vn.cchc.web.internal.encodings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BrotliTest {
    private final Brotli brotli = new Brotli();

    @Test
    void what_is_written_in_pieces_is_read_as_it_was() throws IOException {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var written = new ByteArrayOutputStream();
        var sent = new ByteArrayOutputStream();
        try (var out = brotli.to(sent)) {
            for (int piece = 0; piece < 200; piece++) {
                byte[] bytes =
                        ("row " + random.nextInt(50) + "\n")
                                .repeat(random.nextInt(90))
                                .getBytes(StandardCharsets.UTF_8);
                out.write(bytes);
                written.write(bytes);
                if (random.nextInt(10) == 0) {
                    out.flush();
                }
            }
        }

        assertThat(read(sent.toByteArray())).as("seed %s", seed).isEqualTo(written.toByteArray());
        assertThat(sent.size()).isLessThan(written.size() / 2);
    }

    @Test
    void what_is_flushed_is_there_at_once() throws IOException {
        var sent = new ByteArrayOutputStream();
        var out = brotli.to(sent);
        out.write("the first row\n".getBytes(StandardCharsets.UTF_8));
        out.flush();

        var begun = new BrotliInputStream(new ByteArrayInputStream(sent.toByteArray()));
        begun.enableEagerOutput();
        var row = new StringBuilder();
        while (row.length() < 14) {
            row.append((char) begun.read());
        }
        assertThat(row).hasToString("the first row\n");
        out.close();
    }

    @Test
    void who_goes_away_is_told_to_the_writer_and_closing_ends_it() throws IOException {
        var gone =
                new OutputStream() {
                    private boolean closed;

                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("gone");
                    }

                    @Override
                    public void close() {
                        closed = true;
                    }
                };
        var out = brotli.to(gone);
        out.write(1);
        assertThatIOException().isThrownBy(out::flush);
        assertThatIOException().isThrownBy(out::close);
        assertThat(gone.closed).isTrue();
    }

    @Test
    void a_machine_without_it_says_so() {
        assertThat(new Brotli(false).available()).isFalse();
        assertThat(brotli.available()).isTrue();
    }

    private static byte[] read(byte[] sent) throws IOException {
        return new BrotliInputStream(new ByteArrayInputStream(sent)).readAllBytes();
    }
}
