package hqb.platform.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What one pass over a text file tells about it. The encoding is that of most lines that say something about it: by strict rules, not by
 * frequencies, which mistake short lists.
 *
 * @param charset   how to decode it
 * @param bom       how many bytes of a byte order mark to skip
 * @param blank     whether it holds nothing but blanks
 * @param oddQuotes whether it has an odd number of quotation marks
 */
record TextFacts(Charset charset, int bom, boolean blank, boolean oddQuotes) {
    private static final int LONGEST_LINE = 1_000_000;
    private static final int PIECE = 1 << 16;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Looks through a file. */
    static TextFacts of(Path file) throws IOException, UnreadableTable {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4096);
            if (starts(head, 0xFF, 0xFE)) {
                return wide(file, StandardCharsets.UTF_16LE, 2);
            }
            if (starts(head, 0xFE, 0xFF)) {
                return wide(file, StandardCharsets.UTF_16BE, 2);
            }
            int zerosAtEven = 0;
            int zerosAtOdd = 0;
            for (int i = 0; i < head.length; i++) {
                if (head[i] == 0) {
                    zerosAtEven += i % 2 == 0 ? 1 : 0;
                    zerosAtOdd += i % 2;
                }
            }
            if (zerosAtOdd > head.length / 8 && zerosAtEven < zerosAtOdd / 8) {
                return wide(file, StandardCharsets.UTF_16LE, 0);
            }
            if (zerosAtEven > head.length / 8 && zerosAtOdd < zerosAtEven / 8) {
                return wide(file, StandardCharsets.UTF_16BE, 0);
            }
        }
        boolean marked;
        try (InputStream in = Files.newInputStream(file)) {
            marked = starts(in.readNBytes(3), 0xEF, 0xBB, 0xBF);
        }
        Scan scan = scan(file);
        Charset charset = marked ? StandardCharsets.UTF_8 : scan.charset();
        return new TextFacts(charset, marked ? 3 : 0, scan.blank, scan.quotes % 2 == 1);
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static TextFacts wide(Path file, Charset charset, int bom) throws IOException, UnreadableTable {
        int low = charset.equals(StandardCharsets.UTF_16LE) ? 0 : 1;
        boolean blank = true;
        long quotes = 0;
        int line = 0;
        int ends = 0;
        int before = 0;
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(bom);
            byte[] piece = new byte[PIECE];
            for (int read = in.readNBytes(piece, 0, PIECE); read > 1; read = in.readNBytes(piece, 0, PIECE)) {
                for (int i = 0; i + 1 < read; i += 2) {
                    int unit = (piece[i + low] & 0xFF) | (piece[i + 1 - low] & 0xFF) << 8;
                    blank &= unit <= ' ';
                    quotes += unit == '"' ? 1 : 0;
                    boolean end = unit == '\n' || unit == '\r';
                    line = end ? 0 : line + 2;
                    ends += unit == '\r' || (unit == '\n' && before != '\r') ? 1 : 0;
                    before = unit;
                    if (line > LONGEST_LINE) {
                        throw new UnreadableTable(TableFault.LINE_TOO_LONG, ends + 1);
                    }
                }
            }
        }
        return new TextFacts(charset, bom, blank, quotes % 2 == 1);
    }

    private static Scan scan(Path file) throws IOException, UnreadableTable {
        Scan scan = new Scan();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                scan.take(piece, read);
            }
        }
        scan.endLine();
        return scan;
    }

    /** Judges line by line whether bytes above 127 are well-formed UTF-8 and whether they could be GBK. */
    private static final class Scan {
        private boolean blank = true;
        private long quotes;
        private long utf8Lines;
        private long otherLines;
        private long gbkLines;
        private int line;
        private int ends;
        private int before;
        private boolean high;
        private boolean utf8 = true;
        private int missing;
        private boolean gbk = true;
        private boolean trail;
        /**
         * Signs as nearly all Chinese text has them, two bytes above 127 or four of GB18030, less pairs whose second byte is a letter or a
         * digit, as after µ or ° in Western European text.
         */
        private int chinese;
        /** Whether the first two of four bytes were read. */
        private boolean half;

        void take(byte[] bytes, int count) throws UnreadableTable {
            for (int i = 0; i < count; i++) {
                int b = bytes[i] & 0xFF;
                line++;
                ends += b == '\r' || (b == '\n' && before != '\r') ? 1 : 0;
                before = b;
                if (b < 0x80 && !high) {
                    if (b > ' ') {
                        blank = false;
                        quotes += b == '"' ? 1 : 0;
                    } else if (b == '\n' || b == '\r') {
                        line = 0;
                    } else if (b == 0) {
                        throw new UnreadableTable(TableFault.NOT_A_TABLE, 0);
                    }
                } else {
                    judge(b);
                }
                if (line > LONGEST_LINE) {
                    throw new UnreadableTable(TableFault.LINE_TOO_LONG, ends + 1);
                }
            }
        }

        private void judge(int b) throws UnreadableTable {
            blank = false;
            if (b == 0) {
                throw new UnreadableTable(TableFault.NOT_A_TABLE, 0);
            }
            if (b == '\n' || b == '\r') {
                endLine();
                return;
            }
            quotes += b == '"' ? 1 : 0;
            high = true;
            if (missing > 0) {
                utf8 &= b >= 0x80 && b < 0xC0;
                missing--;
            } else if (b >= 0x80) {
                utf8 &= b >= 0xC2 && b < 0xF5;
                missing = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : 1;
            }
            if (trail) {
                gbk &= b >= 0x30 && b != 0x7F && b != 0xFF;
                boolean digit = b >= '0' && b <= '9';
                chinese += b > 0x80 ? 1 : digit && half ? 2 : -1;
                half = digit && !half;
                trail = false;
            } else if (b >= 0x80) {
                gbk &= b > 0x80 && b != 0xFF;
                trail = true;
            } else {
                half = false;
            }
        }

        void endLine() {
            if (high) {
                if (utf8 && missing == 0) {
                    utf8Lines++;
                } else {
                    otherLines++;
                    gbkLines += gbk && !trail && chinese > 0 ? 1 : 0;
                }
            }
            line = 0;
            high = false;
            utf8 = true;
            missing = 0;
            gbk = true;
            trail = false;
            chinese = 0;
            half = false;
        }

        Charset charset() {
            if (otherLines <= utf8Lines) {
                return StandardCharsets.UTF_8;
            }
            return gbkLines * 2 >= otherLines ? GB18030 : WINDOWS;
        }
    }
}
