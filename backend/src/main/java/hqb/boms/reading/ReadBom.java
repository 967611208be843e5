package hqb.boms.reading;

import hqb.platform.tables.Sheets;
import hqb.platform.tables.TableFault;
import hqb.platform.tables.TableRow;
import hqb.platform.tables.UnreadableTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads a bill of materials. */
public final class ReadBom {
    private static final int START = 4_096;

    private ReadBom() {
    }

    /**
     * Reads a file.
     *
     * @param name  as its sender calls it
     * @param roles corrections of the roles of columns, by index; empty when nobody has corrected any
     * @throws UnreadableTable when nothing in it can be read as a list of parts, with what helps
     */
    public static BomFile of(Path file, String name, Map<Integer, Role> roles) throws IOException, UnreadableTable {
        if (ReadKicad.is(start(file))) {
            return ReadKicad.read(file);
        }
        BomFile best = null;
        for (Sheets.Sheet sheet : Sheets.of(file, name)) {
            BomFile read = sheet(sheet, roles);
            if (best == null || read.lines().size() > best.lines().size()) {
                best = read;
            }
        }
        if (best == null || best.lines().isEmpty()) {
            throw new UnreadableTable(best == null || best.otherRows().isEmpty() ? TableFault.EMPTY_FILE : TableFault.NOT_A_TABLE, 0);
        }
        return best;
    }

    private static BomFile sheet(Sheets.Sheet sheet, Map<Integer, Role> roles) {
        List<TableRow> rows = sheet.rows();
        Heading heading = Heading.find(rows).orElse(new Heading(-1, List.of()));
        return ReadLines.of(sheet.format(), GuessRoles.complete(heading, rows).with(roles), rows);
    }

    private static String start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
        }
    }
}
