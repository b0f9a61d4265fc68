package vn.cchc.archive.extraction.internal.reading;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** How large the pictures in a file are, as it says of itself: nothing is unpacked. */
final class PicturePixels {
    private PicturePixels() {}

    /**
     * Of each picture in order. Of what is no TIFF the first alone: others move and do not go on.
     *
     * @param most pictures that are looked at: a file may name one again and again
     */
    static List<Long> of(Path file, int most) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new File(file.toString()))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Unreadable("is damaged");
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                return of(reader, goesOn(reader) ? most : 1);
            } finally {
                reader.dispose();
            }
        }
    }

    private static boolean goesOn(ImageReader reader) throws IOException {
        return reader.getFormatName().toLowerCase(Locale.ROOT).startsWith("tif");
    }

    private static List<Long> of(ImageReader reader, int most) throws IOException {
        var all = new ArrayList<Long>();
        all.add(pixels(reader, 0));
        while (all.size() < most) {
            try {
                all.add(pixels(reader, all.size()));
            } catch (IndexOutOfBoundsException end) {
                return all;
            } catch (IOException damaged) {
                all.add(Long.MAX_VALUE);
                return all;
            }
        }
        return all;
    }

    private static long pixels(ImageReader reader, int index) throws IOException {
        return (long) reader.getWidth(index) * reader.getHeight(index);
    }
}
