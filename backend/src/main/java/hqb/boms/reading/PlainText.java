package hqb.boms.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A short text as characters that stand where they were written: in UTF-8 where it is that, else each byte one, which is right for the columns of GBK too,
 * where a Chinese sign is two bytes and two places wide.
 *
 * @param charset to write it with
 */
record PlainText(List<String> lines, Charset charset) {
    private static final int LONGEST = 5_000_000;
    private static final Pattern LINE = Pattern.compile("\\R");

    /** The text of a file; empty when it is long or none. */
    static Optional<PlainText> of(Path file) throws IOException {
        if (Files.size(file) > LONGEST) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        for (byte b : bytes) {
            if (b == 0) {
                return Optional.empty();
            }
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(new PlainText(lines(text), StandardCharsets.UTF_8));
        } catch (CharacterCodingException other) {
            return Optional.of(new PlainText(lines(new String(bytes, StandardCharsets.ISO_8859_1)), StandardCharsets.ISO_8859_1));
        }
    }

    private static List<String> lines(String text) {
        return LINE.splitAsStream(text.startsWith("\uFEFF") ? text.substring(1) : text).toList();
    }

    /** Writes a row of a table with commas; each row is a line, so that its number stays. */
    static void write(List<String> cells, StringBuilder table) {
        for (int i = 0; i < cells.size(); i++) {
            table.append(i == 0 ? "" : ",").append('"').append(cells.get(i).replace("\"", "\"\"")).append('"');
        }
        table.append('\n');
    }
}
