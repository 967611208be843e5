package hqb.sourcing.rfq;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Draws a reel of tape on a bench: what stands for a photograph in the demonstration. */
final class DrawReel {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;
    private static final int SPOKES = 6;
    private static final Color BENCH = new Color(0xC9B999);
    private static final Color HUB = new Color(0xECE7DB);
    private static final Color TAPE = new Color(0x2B2B2E);
    private static final Color LABEL = new Color(0xF7F4EA);

    private DrawReel() {
    }

    /**
     * A PNG.
     *
     * @param rgb colour of the reel
     */
    static byte[] png(int rgb) throws IOException {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setColor(BENCH);
            pen.fillRect(0, 0, WIDTH, HEIGHT);
            reel(pen, new Color(rgb));
            label(pen);
        } finally {
            pen.dispose();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    private static void reel(Graphics2D pen, Color colour) {
        int x = WIDTH / 2 - 60;
        int y = HEIGHT / 2;
        disc(pen, x, y, 300, TAPE);
        disc(pen, x, y, 285, colour);
        for (int i = 0; i < SPOKES; i++) {
            double turn = 2 * Math.PI * i / SPOKES;
            disc(pen, x + (int) (190 * Math.cos(turn)), y + (int) (190 * Math.sin(turn)), 62, TAPE);
        }
        disc(pen, x, y, 100, HUB);
        disc(pen, x, y, 30, BENCH);
        pen.setColor(TAPE);
        pen.setStroke(new BasicStroke(46));
        pen.drawLine(x, y + 300, WIDTH, y + 322);
        for (int at = x + 20; at < WIDTH; at += 44) {
            disc(pen, at, y + 285 + (at - x) / 22, 5, BENCH);
        }
    }

    /** A label with a bar code that says nothing. */
    private static void label(Graphics2D pen) {
        pen.setColor(LABEL);
        pen.fillRect(WIDTH - 330, 70, 270, 150);
        pen.setColor(TAPE);
        for (int i = 0; i < 44; i++) {
            pen.fillRect(WIDTH - 305 + i * 5, 150, 1 + i * 7 % 4, 50);
        }
        pen.fillRect(WIDTH - 305, 92, 160, 10);
        pen.fillRect(WIDTH - 305, 116, 210, 10);
    }

    private static void disc(Graphics2D pen, int x, int y, int radius, Color colour) {
        pen.setColor(colour);
        pen.fill(new Ellipse2D.Double(x - radius, y - radius, 2.0 * radius, 2.0 * radius));
    }
}
