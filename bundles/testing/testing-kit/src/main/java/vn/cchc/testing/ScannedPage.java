package vn.cchc.testing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/**
 * A page of paper as a scanner or a phone sees it: A4 at 200 dots an inch, grey, laid down a little
 * crooked, with grain and specks. The same lines and seed give the same page. Letters are those of
 * DejaVu Serif, which has all of Vietnamese.
 */
public final class ScannedPage {
    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;
    private static final int MARGIN = 170;
    private static final int LINE = 54;
    private static final Font FONT = new Font("DejaVu Serif", Font.PLAIN, 32);

    private static final int PAPER = 232;
    private static final int INK = 50;
    private static final double CROOKED = Math.toRadians(0.6);
    private static final double GRAIN = 7;
    private static final int SPECKS = 600;
    private static final float QUALITY = 0.6f;

    private final BufferedImage picture;

    private ScannedPage(BufferedImage picture) {
        this.picture = picture;
    }

    /**
     * @param lines in two columns where a tab parts them, in the middle where a tab begins them,
     *     else as wide as the page and broken where they are longer
     */
    public static ScannedPage of(List<String> lines, long seed) {
        var paper = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var pen = paper.createGraphics();
        pen.setColor(new Color(PAPER, PAPER, PAPER));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.rotate(CROOKED, WIDTH / 2.0, HEIGHT / 2.0);
        write(lines, pen);
        pen.dispose();
        age(paper, new Random(seed));
        return new ScannedPage(paper);
    }

    /** A sheet without a word, of that many dots. */
    public static ScannedPage blank(int width, int height) {
        var paper = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Arrays.fill(((DataBufferByte) paper.getRaster().getDataBuffer()).getData(), grey(PAPER));
        return new ScannedPage(paper);
    }

    private static void write(List<String> lines, Graphics2D pen) {
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(INK, INK, INK));
        pen.setFont(FONT);
        int y = MARGIN;
        for (String line : lines) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                centred(line.substring(0, tab), WIDTH / 4 + MARGIN / 4, y, pen);
                centred(line.substring(tab + 1), WIDTH * 2 / 3, y, pen);
                y += LINE;
            } else if (tab == 0) {
                centred(line.substring(1), WIDTH / 2, y, pen);
                y += LINE;
            } else {
                y = broken(line, y, pen);
            }
        }
    }

    private static void centred(String text, int middle, int y, Graphics2D pen) {
        pen.drawString(text, middle - pen.getFontMetrics().stringWidth(text) / 2, y);
    }

    private static int broken(String line, int y, Graphics2D pen) {
        int below = y;
        var part = new StringBuilder();
        for (String word : line.split(" ")) {
            String longer = part.isEmpty() ? word : part + " " + word;
            if (pen.getFontMetrics().stringWidth(longer) > WIDTH - 2 * MARGIN) {
                pen.drawString(part.toString(), MARGIN, below);
                below += LINE;
                longer = word;
            }
            part.setLength(0);
            part.append(longer);
        }
        pen.drawString(part.toString(), MARGIN, below);
        return below + LINE;
    }

    /** Grain everywhere, darker to one side as under a lamp, and specks of dust. */
    private static void age(BufferedImage paper, Random random) {
        byte[] dots = ((DataBufferByte) paper.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < dots.length; i++) {
            int shade = (i % WIDTH) * 25 / WIDTH;
            dots[i] = grey((dots[i] & 0xFF) - shade + random.nextGaussian() * GRAIN);
        }
        for (int i = 0; i < SPECKS; i++) {
            dots[random.nextInt(dots.length)] = grey(INK);
        }
    }

    private static byte grey(double value) {
        return (byte) Math.max(0, Math.min(255, value));
    }

    /**
     * As a phone that was held upright keeps it: turned to the left, with a remark beside the
     * picture how to turn it back, which few programs read.
     */
    public ScannedPage onItsSide() {
        var side =
                new BufferedImage(
                        picture.getHeight(), picture.getWidth(), BufferedImage.TYPE_BYTE_GRAY);
        var turn = AffineTransform.getTranslateInstance(0, picture.getWidth());
        turn.quadrantRotate(-1);
        new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(picture, side);
        return new ScannedPage(side);
    }

    public byte[] jpeg() {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** One file with a page after the other, as scanners write it. */
    public static byte[] tiff(List<ScannedPage> pages) {
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType("Deflate");
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (ScannedPage page : pages) {
                writer.writeToSequence(new IIOImage(page.picture, null, null), how);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** A page that is nothing but the picture. */
    public byte[] pdf() {
        return new PicturePdf(jpeg(), picture.getWidth(), picture.getHeight()).bytes();
    }
}
