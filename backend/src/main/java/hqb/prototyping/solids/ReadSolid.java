package hqb.prototyping.solids;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads a model. What a file is, its content decides; its name does not. */
public final class ReadSolid {
    /** More triangles than this are refused: what a server of 256 MB can hold several times. */
    public static final int MOST_TRIANGLES = 4_000_000;

    /** The farthest a coordinate may be from 0, in units of the file. */
    static final double FARTHEST = 1e9;

    private static final int LOOKED_AT = 512;

    private ReadSolid() {
    }

    /**
     * The model in a file.
     *
     * @throws UnreadableSolid when there is none, or when it holds what is no number
     */
    public static SolidMesh read(byte[] content) {
        if (content.length == 0) {
            throw new UnreadableSolid(SolidFault.EMPTY);
        }
        if (startsWith(content, 0, "PK")) {
            return ReadThreeMf.read(content);
        }
        if (ReadBinaryStl.isWhole(content)) {
            return ReadBinaryStl.read(content); // also where its header begins with "solid"
        }
        int text = afterBlanks(content);
        if (startsWith(content, text, "ISO-10303-21")) {
            throw new UnreadableSolid(SolidFault.STEP_FILE);
        }
        if (startsWith(content, text, "solid") && isText(content)) {
            return ReadAsciiStl.read(content, text);
        }
        if (content.length < Points.InBinaryStl.HEADER || isText(content) || startsWith(content, 0, "%PDF")
                || startsWith(content, 1, "PNG")) {
            throw new UnreadableSolid(content.length < Points.InBinaryStl.HEADER && startsWith(content, text, "solid")
                    ? SolidFault.NO_TRIANGLES
                    : SolidFault.NOT_A_SOLID);
        }
        return ReadBinaryStl.read(content);
    }

    /** The model in a file that a stream holds; the stream is read to its end and not closed. */
    public static SolidMesh read(InputStream content) throws IOException {
        return read(content.readAllBytes());
    }

    /** Text has no zero bytes; the 80 bytes of a binary header and the counter after it nearly always have some. */
    private static boolean isText(byte[] content) {
        for (int i = 0; i < Math.min(LOOKED_AT, content.length); i++) {
            if (content[i] == 0) {
                return false;
            }
        }
        return true;
    }

    private static int afterBlanks(byte[] content) {
        int at = content.length > 2 && content[0] == (byte) 0xEF && content[1] == (byte) 0xBB && content[2] == (byte) 0xBF ? 3 : 0;
        while (at < content.length && content[at] <= ' ' && content[at] > 0) {
            at++;
        }
        return at;
    }

    /** Whether the word stands there, in upper or lower case. */
    static boolean startsWith(byte[] content, int at, String word) {
        return content.length - at >= word.length()
                && new String(content, at, word.length(), StandardCharsets.ISO_8859_1).equalsIgnoreCase(word);
    }
}
