package hqb.platform.tables;

import com.github.miachm.sods.NotAnOdsException;
import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/**
 * All visible sheets of a short file at once, also of the forms that only short lists are sent in: OpenDocument and the .xls form. Long lists are read
 * row by row by {@link OpenTable}.
 */
public final class Sheets {
    private static final long MOST_BYTES = 25_000_000;
    private static final int MOST_ROWS = 60_000;
    private static final int MOST_SHEETS = 20;

    private Sheets() {
    }

    /**
     * A sheet.
     *
     * @param format what the file was read as, such as {@code ODS}
     */
    public record Sheet(String format, List<TableRow> rows) {
    }

    /**
     * The sheets of a file.
     *
     * @param name as its sender calls it
     * @throws UnreadableTable when it is no table, or too long
     */
    public static List<Sheet> of(Path file, String name) throws IOException, UnreadableTable {
        if (Files.size(file) > MOST_BYTES) {
            throw new UnreadableTable(TableFault.TOO_MANY_LINES, 0);
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(4);
        }
        if (Arrays.equals(head, new byte[]{'P', 'K', 3, 4})) {
            return isOpenDocument(file) ? openDocument(file) : workbook(file);
        }
        if (Arrays.equals(head, new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})) {
            return oldWorkbook(file, name);
        }
        try (Table table = OpenTable.open(file, name)) {
            return List.of(new Sheet(table.format(), rows(table)));
        }
    }

    /** By what is in it: names are wrong often enough. */
    private static boolean isOpenDocument(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return archive.getEntry("content.xml") != null && archive.getEntry("xl/workbook.xml") == null;
        } catch (ZipException damaged) {
            return false;
        }
    }

    private static List<Sheet> workbook(Path file) throws IOException, UnreadableTable {
        List<Sheet> sheets = new ArrayList<>();
        int count = Math.min(MOST_SHEETS, WorkbookTable.sheets(file));
        for (int i = 0; i < count; i++) {
            try (Table table = WorkbookTable.open(file, i)) {
                sheets.add(new Sheet(table.format(), rows(table)));
            }
        }
        return sheets;
    }

    private static List<Sheet> openDocument(Path file) throws IOException, UnreadableTable {
        CheckArchive.check(file, "content.xml");
        try {
            List<Sheet> sheets = new ArrayList<>();
            for (com.github.miachm.sods.Sheet sheet : new SpreadSheet(file.toFile()).getSheets()) {
                if (!sheet.isHidden() && sheets.size() < MOST_SHEETS) {
                    sheets.add(new Sheet("ODS", rows(sheet)));
                }
            }
            return sheets;
        } catch (NotAnOdsException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new UnreadableTable(TableFault.DAMAGED, 0);
        }
    }

    private static List<TableRow> rows(com.github.miachm.sods.Sheet sheet) throws UnreadableTable {
        List<TableRow> rows = new ArrayList<>();
        if (sheet.getMaxRows() == 0 || sheet.getMaxColumns() == 0) {
            return rows;
        }
        Object[][] values = sheet.getDataRange().getValues();
        if (values.length > MOST_ROWS) {
            throw new UnreadableTable(TableFault.TOO_MANY_LINES, MOST_ROWS + 1);
        }
        for (int i = 0; i < values.length; i++) {
            List<String> cells = new ArrayList<>();
            for (Object value : values[i]) {
                cells.add(text(value));
            }
            rows.add(new TableRow(i + 1, trimmed(cells)));
        }
        return rows;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 -> String.valueOf(number.longValue());
            default -> value.toString();
        };
    }

    private static List<Sheet> oldWorkbook(Path file, String name) throws IOException, UnreadableTable {
        try (InputStream in = Files.newInputStream(file); HSSFWorkbook workbook = new HSSFWorkbook(in)) {
            List<Sheet> sheets = new ArrayList<>();
            DataFormatter format = new DataFormatter(Locale.ROOT);
            for (int i = 0; i < Math.min(MOST_SHEETS, workbook.getNumberOfSheets()); i++) {
                if (!workbook.isSheetHidden(i)) {
                    List<TableRow> rows = new ArrayList<>();
                    for (Row row : workbook.getSheetAt(i)) {
                        rows.add(new TableRow(row.getRowNum() + 1, cells(row, format)));
                    }
                    sheets.add(new Sheet("XLS", rows));
                }
            }
            return sheets;
        } catch (RuntimeException | IOException odd) {
            // says whether a password protects it or something else is wrong
            OpenTable.open(file, name).close();
            throw new UnreadableTable(TableFault.DAMAGED, 0);
        }
    }

    private static List<String> cells(Row row, DataFormatter format) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(Table.MOST_COLUMNS, row.getLastCellNum()); i++) {
            Cell cell = row.getCell(i);
            boolean remembered = cell != null && cell.getCellType() == CellType.FORMULA;
            cells.add(remembered ? remembered(cell) : cell == null ? "" : format.formatCellValue(cell));
        }
        return trimmed(cells);
    }

    /** What the workbook remembers of a formula; nothing is computed. */
    private static String remembered(Cell cell) {
        return switch (cell.getCachedFormulaResultType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> text(cell.getNumericCellValue());
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            default -> "";
        };
    }

    private static List<TableRow> rows(Table table) throws UnreadableTable {
        List<TableRow> rows = new ArrayList<>();
        for (TableRow row = table.next(); row != null; row = table.next()) {
            if (rows.size() >= MOST_ROWS) {
                throw new UnreadableTable(TableFault.TOO_MANY_LINES, row.number());
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> trimmed(List<String> cells) {
        int length = Math.min(cells.size(), Table.MOST_COLUMNS);
        while (length > 0 && cells.get(length - 1).isBlank()) {
            length--;
        }
        return List.copyOf(cells.subList(0, length));
    }
}
