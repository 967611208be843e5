package hqb.platform.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document of paragraphs and one-line rows on A4 pages, numbered, with the head of a table again on each page. A character that the
 * font lacks is shown as an empty box.
 */
public final class WritePdf implements AutoCloseable {
    private static final String FONT = "/hqb/platform/pdf/NotoSansSC-GB2312.ttf";
    private static final float MARGIN = 48;
    private static final float SMALL = 8.5f;
    private static final float LEADING = 1.6f;
    private static final float GAP = 8;
    private static final float NUMBER_SIZE = 8;
    private static final int LAST_LATIN = 0x2E7F;
    private static final int LONGEST_WORD = 40;
    private static final char BOX = '\u25A1';

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private @Nullable PDPageContentStream page;
    private float y;
    private @Nullable Columns columns;

    /** Begins a document. */
    public WritePdf(String title) throws IOException {
        document.getDocumentInformation().setTitle(title);
        try (InputStream file = Objects.requireNonNull(WritePdf.class.getResourceAsStream(FONT), FONT)) {
            font = PDType0Font.load(document, file, true);
        }
    }

    /**
     * The columns of a table.
     *
     * @param heads  what stands over each
     * @param shares of the width, which sum to 1
     * @param ends   whether the texts of each stand at its end, as numbers do
     */
    public record Columns(List<String> heads, List<Double> shares, List<Boolean> ends) {
    }

    /** Writes a line of text in some size, in points; what does not fit is cut. */
    public void line(String text, double size) throws IOException {
        PDPageContentStream out = room((float) size * LEADING);
        write(out, cut(text, (float) size, width), (float) size, MARGIN);
    }

    /** Writes a text over as many lines as it takes; lines break at spaces, and anywhere in Chinese. A table that was begun ends. */
    public void paragraph(String text, double size) throws IOException {
        columns = null;
        for (String whole : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String piece : pieces(printable(whole))) {
                if (!line.isEmpty() && length(line + piece.stripTrailing(), (float) size) > width) {
                    line(line.toString().stripTrailing(), size);
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? piece.stripLeading() : piece);
            }
            line(line.toString(), size);
        }
    }

    /** What is not broken apart: words with the space behind them, and single Chinese characters. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(point -> {
            boolean alone = point > LAST_LATIN;
            if (alone && !word.isEmpty()) {
                pieces.add(word.toString());
                word.setLength(0);
            }
            word.appendCodePoint(point);
            if (alone || point == ' ' || word.length() >= LONGEST_WORD) {
                pieces.add(word.toString());
                word.setLength(0);
            }
        });
        if (!word.isEmpty()) {
            pieces.add(word.toString());
        }
        return pieces;
    }

    /** Leaves some points empty. */
    public void space(double points) throws IOException {
        room((float) points);
    }

    /** Begins a table. */
    public void table(Columns head) throws IOException {
        columns = null;
        room(SMALL * LEADING * 3);
        y += SMALL * LEADING * 3;
        columns = head;
        heads(head);
    }

    /** Writes a row of the table. */
    public void row(List<String> cells) throws IOException {
        cells(Objects.requireNonNull(columns, "no table was begun"), cells);
    }

    /** Writes the document. */
    public void save(OutputStream out) throws IOException {
        endPage();
        int number = 0;
        for (PDPage each : document.getPages()) {
            number++;
            try (PDPageContentStream foot = new PDPageContentStream(document, each, PDPageContentStream.AppendMode.APPEND, true)) {
                String text = number + " / " + document.getNumberOfPages();
                foot.beginText();
                foot.setFont(font, NUMBER_SIZE);
                foot.newLineAtOffset(MARGIN + width - length(text, NUMBER_SIZE), MARGIN / 2);
                foot.showText(text);
                foot.endText();
            }
        }
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        endPage();
        document.close();
    }

    private void heads(Columns head) throws IOException {
        cells(head, head.heads);
        PDPageContentStream out = Objects.requireNonNull(page);
        out.setLineWidth(0.5f);
        out.moveTo(MARGIN, y - 3);
        out.lineTo(MARGIN + width, y - 3);
        out.stroke();
        y -= 4;
    }

    private void cells(Columns head, List<String> cells) throws IOException {
        PDPageContentStream out = room(SMALL * LEADING);
        float x = MARGIN;
        for (int i = 0; i < cells.size(); i++) {
            float own = (float) (width * head.shares.get(i));
            String text = cut(cells.get(i), SMALL, own - GAP);
            write(out, text, SMALL, head.ends.get(i) ? x + own - GAP - length(text, SMALL) : x);
            x += own;
        }
    }

    /** Goes down by so much, onto a new page where there is no room. */
    private PDPageContentStream room(float height) throws IOException {
        PDPageContentStream out = page;
        if (out == null || y - height < MARGIN) {
            endPage();
            PDPage fresh = new PDPage(PDRectangle.A4);
            document.addPage(fresh);
            out = new PDPageContentStream(document, fresh);
            page = out;
            y = PDRectangle.A4.getHeight() - MARGIN;
            if (columns != null) {
                heads(columns);
            }
        }
        y -= height;
        return out;
    }

    private void endPage() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
    }

    private void write(PDPageContentStream out, String text, float size, float x) throws IOException {
        out.beginText();
        out.setFont(font, size);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    private String cut(String text, float size, float most) throws IOException {
        String shown = printable(text);
        if (length(shown, size) <= most) {
            return shown;
        }
        List<Integer> kept = new ArrayList<>(shown.codePoints().boxed().toList());
        while (!kept.isEmpty() && length(text(kept) + '\u2026', size) > most) {
            kept.removeLast();
        }
        return text(kept) + '\u2026';
    }

    private String printable(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(point -> {
            try {
                font.encode(Character.toString(point));
                shown.appendCodePoint(Character.isISOControl(point) ? ' ' : point);
            } catch (IOException | IllegalArgumentException missing) {
                shown.append(Character.isWhitespace(point) ? ' ' : BOX);
            }
        });
        return shown.toString();
    }

    private static String text(List<Integer> points) {
        StringBuilder text = new StringBuilder();
        points.forEach(text::appendCodePoint);
        return text.toString();
    }

    private float length(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1_000 * size;
    }
}
