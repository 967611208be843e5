package hqb.bench.prototyping;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A hostile upload.
 *
 * @param kind    what is wrong with it
 * @param name    the file's name
 * @param content its bytes
 * @param told    what must be told of it: words of a refusal, or rules of findings, one of which suffices; empty where it may also turn out
 *                to be harmless
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Upload(String kind, String name, byte[] content, List<String> told) {

    /** Makes one by chance. */
    interface Maker {
        Upload make(Random random) throws java.io.IOException;
    }

    static Upload zipped(String kind, Map<String, byte[]> files, String... told) throws java.io.IOException {
        return new Upload(kind, "board.zip", SampleBoard.zip(files), List.of(told));
    }

    /** A zip with a usual outline and this file as its top copper. */
    static Upload copper(String kind, String gerber, String... told) throws java.io.IOException {
        return zipped(kind, Map.of("b.gko", new Plot(false).line(0.1, 0, 0, 100, 0, 100, 80, 0, 80, 0, 0).bytes(), "b.gtl",
                ascii(gerber)), told);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Some bytes turned into others. */
    static byte[] flipped(byte[] content, int count, Random random) {
        byte[] damaged = content.clone();
        for (int i = 0; i < count; i++) {
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return damaged;
    }

    static byte[] cut(byte[] content, Random random) {
        return Arrays.copyOf(content, 1 + random.nextInt(content.length - 1));
    }
}
