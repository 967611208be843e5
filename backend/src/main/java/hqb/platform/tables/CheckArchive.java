package hqb.platform.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through a workbook before it is read: it must be one, without macros, and must not unpack to more than a machine can take. Sizes
 * are counted while unpacking, since those that an archive states may lie; so is the distance between tags, which bounds a cell.
 */
final class CheckArchive {
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_UNPACKED = 2_000_000_000L;
    private static final long ALWAYS_FINE = 10_000_000L;
    private static final int WORST_RATIO = 150;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int MOST_COLUMN_LETTERS = 3;

    private CheckArchive() {
    }

    /**
     * Passes when the workbook may be read.
     *
     * @param needed how the name of a file ends that every such workbook has, in lower case
     */
    static void check(Path file, String needed) throws IOException, UnreadableTable {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_ENTRIES) {
                throw new UnreadableTable(TableFault.ZIP_BOMB, 0);
            }
            boolean workbook = false;
            for (ZipEntry entry : Collections.list(archive.entries())) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith("vbaproject.bin")) {
                    throw new UnreadableTable(TableFault.MACROS, 0);
                }
                workbook |= name.endsWith(needed);
            }
            if (!workbook) {
                throw new UnreadableTable(TableFault.ARCHIVE, 0);
            }
            long total = 0;
            for (ZipEntry entry : Collections.list(archive.entries())) {
                total += unpacked(archive, entry, MOST_UNPACKED - total);
            }
        } catch (ZipException damaged) {
            throw new UnreadableTable(TableFault.DAMAGED, 0);
        }
    }

    private static long unpacked(ZipFile archive, ZipEntry entry, long left) throws IOException, UnreadableTable {
        long packed = Math.max(1, entry.getCompressedSize());
        long limit = Math.min(left, Math.max(ALWAYS_FINE, packed * WORST_RATIO));
        boolean xml = entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml");
        boolean sheet = xml && entry.getName().toLowerCase(Locale.ROOT).contains("worksheets/");
        long size = 0;
        int text = 0;
        int letters = -1;
        byte[] piece = new byte[1 << 16];
        try (InputStream in = archive.getInputStream(entry)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                size += read;
                if (size > limit) {
                    throw new UnreadableTable(TableFault.ZIP_BOMB, 0);
                }
                for (int i = 0; xml && i < read; i++) {
                    byte b = piece[i];
                    text = b == '<' ? 0 : text + 1;
                    if (text > LONGEST_TEXT) {
                        throw new UnreadableTable(TableFault.CELL_TOO_LONG, 0);
                    }
                    // r="ABC123" of a cell: more letters than a spreadsheet has columns would make a row of billions of cells
                    letters = b == '"' ? 0 : letters >= 0 && b >= 'A' && b <= 'Z' ? letters + 1 : -1;
                    if (sheet && letters > MOST_COLUMN_LETTERS && i + 1 < read && piece[i + 1] >= '0' && piece[i + 1] <= '9') {
                        throw new UnreadableTable(TableFault.DAMAGED, 0);
                    }
                }
            }
        }
        return size;
    }
}
