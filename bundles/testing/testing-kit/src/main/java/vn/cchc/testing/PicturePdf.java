package vn.cchc.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The PDF a scanner makes: one page with a grey picture and nothing else.
 *
 * @param jpeg the picture
 * @param width of it in dots
 * @param height of it in dots
 */
record PicturePdf(byte[] jpeg, int width, int height) {
    private static final String A4 = "595 842";
    private static final byte[] DRAWN = bytes("q 595 0 0 842 0 0 cm /P Do Q");

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        var places = new ArrayList<Integer>();
        out.writeBytes(bytes("%PDF-1.4\n"));
        object(places, out, "<</Type/Catalog/Pages 2 0 R>>");
        object(places, out, "<</Type/Pages/Count 1/Kids[3 0 R]>>");
        object(
                places,
                out,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 "
                        + A4
                        + "]/Contents 4 0 R/Resources<</XObject<</P 5 0 R>>>>>>");
        stream(places, out, "", DRAWN);
        stream(
                places,
                out,
                "/Type/XObject/Subtype/Image/Filter/DCTDecode/ColorSpace/DeviceGray"
                        + "/BitsPerComponent 8/Width "
                        + width
                        + "/Height "
                        + height,
                jpeg);
        end(places, out);
        return out.toByteArray();
    }

    private static void object(List<Integer> places, ByteArrayOutputStream out, String says) {
        places.add(out.size());
        out.writeBytes(bytes(places.size() + " 0 obj\n" + says + "\nendobj\n"));
    }

    private static void stream(
            List<Integer> places, ByteArrayOutputStream out, String says, byte[] content) {
        places.add(out.size());
        String head = "<<" + says + "/Length " + content.length + ">>";
        out.writeBytes(bytes(places.size() + " 0 obj\n" + head + "\nstream\n"));
        out.writeBytes(content);
        out.writeBytes(bytes("\nendstream\nendobj\n"));
    }

    private static void end(List<Integer> places, ByteArrayOutputStream out) {
        int table = out.size();
        int all = places.size() + 1;
        out.writeBytes(bytes("xref\n0 " + all + "\n0000000000 65535 f \n"));
        places.forEach(place -> out.writeBytes(bytes(String.format("%010d 00000 n \n", place))));
        out.writeBytes(bytes("trailer\n<</Size " + all + "/Root 1 0 R>>\n"));
        out.writeBytes(bytes("startxref\n" + table + "\n%%EOF\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
