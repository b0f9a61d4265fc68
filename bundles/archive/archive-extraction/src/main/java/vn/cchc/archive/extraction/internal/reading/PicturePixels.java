package vn.cchc.archive.extraction.internal.reading;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * How large the pictures in a file are, as it says of itself: nothing is unpacked. One is looked at
 * after the other, because a file may name one again and again. Of what is no TIFF the first alone:
 * others move and do not go on.
 */
final class PicturePixels implements Iterator<Long>, AutoCloseable {
    private final ImageInputStream in;
    private final ImageReader reader;
    private final boolean goesOn;
    private int index;
    private OptionalLong ahead;
    private boolean last;

    private PicturePixels(ImageInputStream in, ImageReader reader) throws IOException {
        this.in = in;
        this.reader = reader;
        reader.setInput(in);
        goesOn = reader.getFormatName().toLowerCase(Locale.ROOT).startsWith("tif");
        ahead = OptionalLong.of(pixels());
    }

    static PicturePixels of(Path file) throws IOException {
        ImageInputStream in = ImageIO.createImageInputStream(new File(file.toString()));
        try {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Unreadable("is damaged");
            }
            return new PicturePixels(in, readers.next());
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    @Override
    public boolean hasNext() {
        if (ahead.isEmpty() && goesOn && !last) {
            look();
        }
        return ahead.isPresent();
    }

    private void look() {
        try {
            ahead = OptionalLong.of(pixels());
        } catch (IndexOutOfBoundsException end) {
            last = true;
        } catch (IOException e) {
            last = true;
            ahead = OptionalLong.of(Long.MAX_VALUE);
        }
    }

    private long pixels() throws IOException {
        return (long) reader.getWidth(index) * reader.getHeight(index);
    }

    /** Of the next picture; one that is damaged is larger than any, and the last. */
    @Override
    public Long next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        long pixels = ahead.getAsLong();
        ahead = OptionalLong.empty();
        index++;
        return pixels;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
