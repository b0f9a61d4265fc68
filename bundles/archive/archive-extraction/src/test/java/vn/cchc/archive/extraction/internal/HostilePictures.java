package vn.cchc.archive.extraction.internal;

import static vn.cchc.archive.content.Extract.Trait.UNREAD_PICTURES;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/**
 * Pictures that want more than a reader should give, or are not what they say. What is expected of
 * each is said for a reader without recognition, which unpacks none of them.
 */
final class HostilePictures {
    private static final int HUGE = 30_000;

    /** Just what is still read. */
    private static final int WIDE = 6_600;

    private static final int HIGH = 6_000;
    private static final int PAGES = 3_000;

    private HostilePictures() {}

    static List<HostileFile> all() {
        return List.of(
                picture("30,000 by 30,000, all there", "a.png", "image/png", () -> bomb()),
                picture("as large as is read, all there", "a.png", "image/png", () -> largest()),
                picture("half of it", "a.jpg", "image/jpeg", () -> half()),
                picture("says 65,500 by 65,500", "a.jpg", "image/jpeg", () -> saying(65_500)),
                picture("says more than is there", "a.jpg", "image/jpeg", () -> saying(5_000)),
                picture("3,000 pages", "a.tif", "image/tiff", () -> pages()),
                picture("is its own next page", "a.tif", "image/tiff", () -> loop()),
                picture("4 billion strips", "a.tif", "image/tiff", () -> strips()),
                picture("higher than numbers go", "a.bmp", "image/bmp", () -> bitmap()),
                picture("screen of 65,535 by 65,535", "a.gif", "image/gif", () -> screen()),
                HostileFile.of(
                                "PDF: its picture is larger than it says",
                                "a.pdf",
                                "application/pdf",
                                () -> pdf())
                        .with(UNREAD_PICTURES));
    }

    private static HostileFile picture(
            String title, String name, String type, HostileFile.Bytes bytes) {
        return HostileFile.of("picture: " + title + ", " + name, name, type, bytes)
                .with(UNREAD_PICTURES);
    }

    /** A bit a pixel: 112 megabytes unpacked, as grey eight times as much. */
    private static byte[] bomb() throws IOException {
        return png(HUGE, HUGE, 1, 0, 1 + HUGE / 8);
    }

    /** Colour: 119 megabytes unpacked. */
    private static byte[] largest() throws IOException {
        return png(WIDE, HIGH, 8, 2, 1 + 3 * WIDE);
    }

    private static byte[] png(int width, int height, int depth, int colour, int line)
            throws IOException {
        var out = new ByteArrayOutputStream();
        var data = new DataOutputStream(out);
        data.writeLong(0x89504E470D0A1A0AL);
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height);
        head.put((byte) depth).put((byte) colour);
        chunk(data, "IHDR", head.array());
        chunk(data, "IDAT", packed(line, height));
        chunk(data, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] packed(int line, int lines) throws IOException {
        var out = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var packing = new DeflaterOutputStream(out, deflater, 1 << 16)) {
            byte[] one = new byte[line];
            for (int i = 0; i < lines; i++) {
                packing.write(one);
            }
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    static void chunk(DataOutputStream out, String kind, byte[] content) throws IOException {
        byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt((int) sum.getValue());
    }

    private static byte[] jpeg() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(PdfSamples.picture("Cộng hòa xã hội chủ nghĩa Việt Nam"), "jpeg", out);
        return out.toByteArray();
    }

    private static byte[] half() throws IOException {
        byte[] whole = jpeg();
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** Another size in its head. */
    private static byte[] saying(int side) throws IOException {
        byte[] bytes = jpeg();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == (byte) 0xFF && bytes[i + 1] == (byte) 0xC0) {
                ByteBuffer.wrap(bytes, i + 5, 4).putShort((short) side).putShort((short) side);
                return bytes;
            }
        }
        throw new IllegalStateException("A JPEG has a head");
    }

    private static byte[] pages() {
        return tiff(PAGES, false, 1);
    }

    private static byte[] loop() {
        return tiff(1, true, 1);
    }

    private static byte[] strips() {
        return tiff(1, false, -1);
    }

    /** Pages of 300 by 300 white pixels that share what is seen on them. */
    private static byte[] tiff(int pages, boolean again, int strips) {
        int side = 300;
        int size = (side + 7) / 8 * side;
        int entries = 8;
        int directory = 2 + entries * 12 + 4;
        var out = ByteBuffer.allocate(8 + size + pages * directory);
        out.order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8 + size);
        out.position(8 + size);
        for (int i = 0; i < pages; i++) {
            int next = i + 1 < pages ? out.position() + directory : 0;
            int here = out.position();
            out.putShort((short) entries);
            entry(out, 256, 3, 1, side);
            entry(out, 257, 3, 1, side);
            entry(out, 258, 3, 1, 1);
            entry(out, 259, 3, 1, 1);
            entry(out, 262, 3, 1, 0);
            entry(out, 273, 4, strips, 8);
            entry(out, 278, 3, 1, side);
            entry(out, 279, 4, strips, size);
            out.putInt(again ? here : next);
        }
        return out.array();
    }

    private static void entry(ByteBuffer out, int tag, int type, int count, int value) {
        out.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] bitmap() {
        var out = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) 'B').put((byte) 'M').putInt(200).putInt(0).putInt(54).putInt(40);
        out.putInt(1_000_000).putInt(Integer.MIN_VALUE).putShort((short) 1).putShort((short) 24);
        return out.array();
    }

    /** One dot in the corner of it. */
    private static byte[] screen() {
        var out = ByteBuffer.allocate(60).order(ByteOrder.LITTLE_ENDIAN);
        out.put("GIF89a".getBytes(StandardCharsets.US_ASCII));
        out.putShort((short) 65_535).putShort((short) 65_535);
        out.put((byte) 0x80).putShort((short) 0).put(new byte[6]);
        out.put((byte) ',').putInt(0).putShort((short) 1).putShort((short) 1).put((byte) 0);
        out.put(new byte[] {2, 2, 0x44, 1, 0, ';'});
        return Arrays.copyOf(out.array(), out.position());
    }

    /** 300 by 300 by what the PDF says; 30,000 by 30,000 by what the picture says. */
    private static byte[] pdf() throws IOException {
        byte[] page = PdfSamples.withPage("/Contents 9 0 R/Resources<</XObject<</P 10 0 R>>>>");
        byte[] drawn =
                PdfSamples.stream(
                        9, "", "99 0 0 99 0 0 cm /P Do".getBytes(StandardCharsets.US_ASCII));
        byte[] picture =
                PdfSamples.stream(
                        10,
                        "/Type/XObject/Subtype/Image/Filter/DCTDecode/ColorSpace/DeviceGray"
                                + "/BitsPerComponent 8/Width 300/Height 300",
                        saying(HUGE));
        return HostilePdfs.joined(page, drawn, picture);
    }
}
