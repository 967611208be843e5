package hqb.platform.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Opens a file as a table. Its content says what it is; a name that says something else is refused, because somebody is mistaken. */
public final class OpenTable {
    private static final int SEARCHED_FOR_PASSWORD = 1 << 20;

    private OpenTable() {
    }

    /**
     * Opens the file.
     *
     * @param name as its sender calls it; only its ending matters
     * @throws UnreadableTable when it is no table, with what helps
     */
    public static Table open(Path file, String name) throws IOException, UnreadableTable {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(512);
        }
        if (head.length == 0) {
            throw new UnreadableTable(TableFault.EMPTY_FILE, 0);
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return workbook(file, ending);
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw new UnreadableTable(isEncrypted(file) ? TableFault.PASSWORD : TableFault.OLD_EXCEL, 0);
        }
        String bare = start.strip().toLowerCase(Locale.ROOT);
        if (bare.startsWith("<!doctype html") || bare.startsWith("<html") || bare.startsWith("<table") || bare.startsWith("<meta")) {
            throw new UnreadableTable(TableFault.WEB_PAGE, 0);
        }
        if (start.startsWith("%PDF") || bare.startsWith("<!doctype") || bare.startsWith("<?xml")) {
            throw new UnreadableTable(TableFault.NOT_A_TABLE, 0);
        }
        if (ending.startsWith("xls") || ending.equals("ods")) {
            throw new UnreadableTable(TableFault.WRONG_EXTENSION, 0);
        }
        return DelimitedTable.open(file);
    }

    private static Table workbook(Path file, String ending) throws IOException, UnreadableTable {
        Table table = WorkbookTable.open(file);
        if (!ending.equals("xlsx")) {
            table.close();
            throw new UnreadableTable(TableFault.WRONG_EXTENSION, 0);
        }
        return table;
    }

    /** Excel puts an encrypted workbook into the old container, as a stream of this name. */
    private static boolean isEncrypted(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String bytes = new String(in.readNBytes(SEARCHED_FOR_PASSWORD), StandardCharsets.ISO_8859_1);
            String name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
            return bytes.contains(name);
        }
    }
}
