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
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        if (OtherForms.isKicad(start(file))) {
            Optional<BomFile> report = rewritten(file, roles, OtherForms::kicad);
            if (report.isPresent()) {
                return report.get();
            }
        }
        try {
            return any(file, name, roles);
        } catch (UnreadableTable fault) {
            if (fault.fault() == TableFault.UNCLOSED_QUOTE) {
                return mended(file, name, roles, fault);
            }
            throw fault;
        }
    }

    private static BomFile any(Path file, String name, Map<Integer, Role> roles) throws IOException, UnreadableTable {
        try {
            BomFile read = table(file, name, roles);
            return isTorn(read) ? rewritten(file, roles, FixedColumns::of).filter(one -> filled(one) > filled(read)).orElse(read) : read;
        } catch (UnreadableTable fault) {
            if (fault.fault() != TableFault.NOT_A_TABLE) {
                throw fault;
            }
            Optional<BomFile> aligned = rewritten(file, roles, FixedColumns::of);
            return aligned.isPresent() ? aligned.get() : rewritten(file, roles, OtherForms::of).orElseThrow(() -> fault);
        }
    }

    /** Whether what looks like a table by its commas or tabs may be one by the places of its words: several headings in one cell, or in none. */
    private static boolean isTorn(BomFile read) {
        List<String> headers = read.columns().stream().map(Column::header).toList();
        boolean text = read.format().startsWith("CSV") || read.format().startsWith("TSV");
        return text && (headers.stream().anyMatch(header -> header.contains("  ")) || headers.stream().allMatch(String::isEmpty)
                || (read.format().startsWith("TSV") && headers.contains("")));
    }

    /** How much a reading makes of a list. */
    private static long filled(BomFile read) {
        return read.lines().stream().mapToLong(line -> Stream.of(line.value(), line.mpn(), line.footprint(), line.description(),
                line.manufacturer(), line.quantity()).filter(Objects::nonNull).count() + line.supplierParts().size()
                + (line.references().isEmpty() ? 0 : 2) - line.problems().size()).sum();
    }

    /** A text read by another form than commas or tabs: by the places of its words, or by the signs between them. */
    private static Optional<BomFile> rewritten(Path file, Map<Integer, Role> roles, Function<PlainText, Optional<Rewritten>> form)
            throws IOException {
        Optional<PlainText> text = PlainText.of(file);
        Optional<Rewritten> table = text.flatMap(form);
        if (text.isEmpty() || table.isEmpty()) {
            return Optional.empty();
        }
        Path copy = Files.createTempFile("bom", ".rewritten");
        try {
            Files.writeString(copy, table.get().table(), text.get().charset());
            return Optional.of(table.get().asWritten(table(copy, "rewritten.csv", roles)));
        } catch (UnreadableTable none) {
            return Optional.empty();
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
            BomFile read = any(copy, name, roles);
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
            throw new UnreadableTable(why(best), 0);
        }
        return best;
    }

    private static TableFault why(@Nullable BomFile none) {
        if (none == null) {
            return TableFault.EMPTY_FILE;
        }
        if (!none.otherRows().isEmpty()) {
            return TableFault.NOT_A_TABLE;
        }
        return none.columns().stream().allMatch(column -> column.header().isEmpty()) ? TableFault.EMPTY_FILE : TableFault.HEADER_ONLY;
    }

    private static BomFile sheet(Sheets.Sheet sheet, Map<Integer, Role> roles) {
        List<TableRow> rows = sheet.rows();
        Heading heading = Heading.find(rows).orElse(new Heading(-1, List.of()));
        Heading checked = CheckRoles.of(CustomerReferences.checked(heading, rows), rows);
        return ReadLines.of(sheet.format(), CheckRoles.numbers(GuessRoles.complete(checked, rows), rows).with(roles), rows);
    }

    private static String start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
        }
    }
}
