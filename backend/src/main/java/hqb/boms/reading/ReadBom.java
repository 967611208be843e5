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
import java.util.ArrayList;
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
        try {
            return table(file, name, roles);
        } catch (UnreadableTable fault) {
            return switch (fault.fault()) {
                case UNCLOSED_QUOTE -> mended(file, name, roles, fault);
                case NOT_A_TABLE -> aligned(file, roles, fault);
                default -> throw fault;
            };
        }
    }

    /** Columns that only stand below each other. */
    private static BomFile aligned(Path file, Map<Integer, Role> roles, UnreadableTable fault) throws IOException, UnreadableTable {
        String table = FixedColumns.of(Files.readAllBytes(file)).orElseThrow(() -> fault);
        Path copy = Files.createTempFile("bom", ".aligned");
        try {
            Files.writeString(copy, table, StandardCharsets.ISO_8859_1);
            BomFile read = table(copy, "aligned.csv", roles);
            return new BomFile("TXT", read.columns(), read.lines(), read.otherRows());
        } finally {
            Files.delete(copy);
        }
    }

    /** One stray quotation mark does not cost the rest of the list: it is left out, and the line says so. */
    private static BomFile mended(Path file, String name, Map<Integer, Role> roles, UnreadableTable fault)
            throws IOException, UnreadableTable {
        MendQuotes.Mended mended = MendQuotes.of(Files.readAllBytes(file));
        if (mended.lines().isEmpty()) {
            throw fault;
        }
        Path copy = Files.createTempFile("bom", ".mended");
        try {
            Files.writeString(copy, mended.text(), StandardCharsets.ISO_8859_1);
            BomFile read = table(copy, name, roles);
            return new BomFile(read.format(), read.columns(),
                    read.lines().stream().map(line -> mended.lines().contains(line.row()) ? told(line) : line).toList(), read.otherRows());
        } finally {
            Files.delete(copy);
        }
    }

    private static BomLine told(BomLine line) {
        List<LineProblem> problems = new ArrayList<>(line.problems());
        problems.add(new LineProblem(LineProblem.Kind.QUOTE_MENDED, ""));
        return line.with(List.copyOf(problems));
    }

    private static BomFile table(Path file, String name, Map<Integer, Role> roles) throws IOException, UnreadableTable {
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
        return ReadLines.of(sheet.format(), GuessRoles.complete(CustomerReferences.checked(heading, rows), rows).with(roles), rows);
    }

    private static String start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
        }
    }
}
