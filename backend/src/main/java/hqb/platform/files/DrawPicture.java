package hqb.platform.files;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import jakarta.inject.Singleton;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws a picture anew that somebody sends: upright, as JPEG. What a camera writes beside the picture, such as the place where it was
 * taken, is not in what comes out, and nothing but a picture can be.
 */
@Singleton
public class DrawPicture {
    private static final Logger LOG = LoggerFactory.getLogger(DrawPicture.class);
    private static final long MOST_PIXELS = 40_000_000;
    private static final double QUALITY = 0.86;
    private static final int HEAD = 12;

    /** A large picture takes much memory while it is drawn: one at a time. */
    private final Semaphore easel = new Semaphore(1);

    /** A JPEG and its size in pixels. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    public record Drawn(byte[] jpeg, int width, int height) {
    }

    /**
     * Draws it.
     *
     * @param most the most bytes that are taken
     * @param edge the most pixels of its longer side; larger ones are made smaller
     * @throws Refusal when it is larger, has too many pixels, is neither JPEG, PNG nor WebP, or is damaged
     */
    public Drawn draw(InputStream content, int most, int edge) throws IOException {
        byte[] sent = content.readNBytes(most + 1);
        if (sent.length > most) {
            throw Refusal.of(ProblemType.TOO_LARGE, "A picture may have at most " + most / 1_000_000 + " MB.");
        }
        if (!isPicture(sent)) {
            throw Refusal.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send a JPEG, a PNG or a WebP.");
        }
        easel.acquireUninterruptibly();
        try {
            BufferedImage drawn = draw(sent, size(sent), edge);
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            Thumbnails.of(drawn).scale(1).outputFormat("jpg").outputQuality(QUALITY).toOutputStream(jpeg);
            return new Drawn(jpeg.toByteArray(), drawn.getWidth(), drawn.getHeight());
        } finally {
            easel.release();
        }
    }

    /** Whether bytes begin as one of the pictures that can be drawn. */
    public static boolean isPicture(byte[] start) {
        String head = new String(start, 0, Math.min(HEAD, start.length), StandardCharsets.ISO_8859_1);
        return head.startsWith("\u00FF\u00D8\u00FF") || head.startsWith("\u0089PNG\r\n\u001A\n")
                || (head.startsWith("RIFF") && head.endsWith("WEBP"));
    }

    /** The size that the picture says it has, before anything of it is drawn. */
    private static Dimension size(byte[] sent) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw damaged();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                Dimension size = new Dimension(reader.getWidth(0), reader.getHeight(0));
                if ((long) size.width * size.height > MOST_PIXELS) {
                    throw Refusal.of(ProblemType.TOO_LARGE, "A picture may have at most " + MOST_PIXELS / 1_000_000 + " million pixels.");
                }
                return size;
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            LOG.debug("a picture could not be read", broken);
            throw damaged();
        }
    }

    private static BufferedImage draw(byte[] sent, Dimension size, int most) {
        int edge = Math.min(most, Math.max(size.width, size.height));
        try {
            BufferedImage read = Thumbnails.of(new ByteArrayInputStream(sent)).size(edge, edge).asBufferedImage();
            BufferedImage paper = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = paper.createGraphics();
            pen.drawImage(read, 0, 0, Color.WHITE, null);
            pen.dispose();
            return paper;
        } catch (IOException | RuntimeException broken) {
            LOG.debug("a picture could not be drawn", broken);
            throw damaged();
        }
    }

    private static Refusal damaged() {
        return Refusal.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "This picture is damaged, or of a kind that is not read: save it as JPEG.");
    }
}
