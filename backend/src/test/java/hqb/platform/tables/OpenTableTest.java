package hqb.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenTableTest {
    private static final List<List<String>> MESSY = List.of(List.of("型号", "厂牌", "库存", "备注"),
            List.of("STM32F103C8T6", "意法半导体", "1,000", "line one\nline two"), List.of("0012", "a \"quoted\" name", "", "x;y,z\tw"),
            List.of("µΩ 10%", "德州仪器", "5", " 前后空格 "));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private List<List<String>> read(byte[] bytes, String name) throws IOException, UnreadableTable {
        Path file = Files.write(folder.resolve("file"), bytes);
        List<List<String>> rows = new ArrayList<>();
        try (Table table = OpenTable.open(file, name)) {
            for (TableRow row = table.next(); row != null; row = table.next()) {
                rows.add(List.copyOf(row.cells()));
            }
        }
        return rows;
    }

    private TableFault fault(byte[] bytes, String name) {
        List<TableFault> fault = new ArrayList<>();
        assertThatExceptionOfType(UnreadableTable.class).isThrownBy(() -> read(bytes, name))
                .satisfies(unreadable -> fault.add(unreadable.fault()));
        return fault.getFirst();
    }

    private static String written(List<List<String>> rows, char delimiter, String lineEnd) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                boolean quoted = cell.indexOf(delimiter) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
                text.append(i > 0 ? String.valueOf(delimiter) : "").append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
            }
            text.append(lineEnd);
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,','", "UTF-8,;", "UTF-8,t", "UTF-8,|", "GB18030,','", "GB18030,t", "UTF-16LE,','", "UTF-16BE,t", "bom,','", "bom,;",
        "bom16,','", "bom16,t"})
    void everyEncodingAndDelimiterGivesTheSameRows(String encoding, char sign) throws IOException, UnreadableTable {
        char delimiter = sign == 't' ? '\t' : sign;
        for (String lineEnd : List.of("\n", "\r\n")) {
            String text = written(MESSY, delimiter, lineEnd);
            byte[] bytes = switch (encoding) {
                case "bom" -> ('\uFEFF' + text).getBytes(StandardCharsets.UTF_8);
                case "bom16" -> ('\uFEFF' + text).getBytes(StandardCharsets.UTF_16LE);
                default -> text.getBytes(Charset.forName(encoding));
            };
            assertThat(read(bytes, "list.csv")).isEqualTo(MESSY);
        }
    }

    @Test
    void generatedMessyTablesAreReadAsTheyWereWritten() throws IOException, UnreadableTable {
        Random random = new Random(20261122);
        String[] alphabet = {"a", "Z", "9", "型", "号", " ", ",", ";", "\t", "\"", "\n", "'", "=", "-", ".", "µ", "é"};
        char[] delimiters = {',', ';', '\t', '|'};
        Charset[] charsets = {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("GB18030")};
        for (int round = 0; round < 400; round++) {
            int columns = 2 + random.nextInt(8);
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("sku,mpn,manufacturer,stock,moq,multiple,packaging,dateCode,currency".split(",")).subList(0, columns));
            for (int r = random.nextInt(60); r > 0; r--) {
                List<String> row = new ArrayList<>();
                for (int c = 0; c < columns; c++) {
                    StringBuilder cell = new StringBuilder();
                    for (int n = random.nextInt(9); n > 0; n--) {
                        cell.append(alphabet[random.nextInt(alphabet.length)]);
                    }
                    row.add(cell.toString());
                }
                rows.add(row);
            }
            // one kind of line that tells the encoding and is long enough for UTF-16 without a mark
            rows.add(new ArrayList<>(java.util.Collections.nCopies(columns, "中文 plain text in each cell")));
            char delimiter = delimiters[random.nextInt(delimiters.length)];
            Charset charset = charsets[random.nextInt(charsets.length)];
            byte[] bytes = written(rows, delimiter, random.nextBoolean() ? "\n" : "\r\n").getBytes(charset);
            if (charset.equals(StandardCharsets.UTF_16LE)) {
                bytes = ('\uFEFF' + written(rows, delimiter, "\n")).getBytes(charset);
            }
            assertThat(read(bytes, "list.txt")).as("round " + round).isEqualTo(rows);
        }
    }

    @Test
    void rowsAreNumberedAsASpreadsheetCounts() throws IOException, UnreadableTable {
        Path file = Files.writeString(folder.resolve("n"), "a,b\n\n\"1\n2\",3\n4,5");
        try (Table table = OpenTable.open(file, "n.csv")) {
            List<Integer> numbers = new ArrayList<>();
            for (TableRow row = table.next(); row != null; row = table.next()) {
                if (!row.isBlank()) {
                    numbers.add(row.number());
                }
            }
            assertThat(numbers).containsExactly(1, 3, 4);
            assertThat(table.progress()).isEqualTo(1);
        }
    }

    @Test
    void aRowInAnotherEncodingIsMarkedAndTheOthersAreWhole() throws IOException, UnreadableTable {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("型号,厂牌\nA1,德州\nA2,意法\n".getBytes(StandardCharsets.UTF_8));
        bytes.write("A3,村田\n".getBytes(Charset.forName("GBK")));
        bytes.write("A4,风华\n".getBytes(StandardCharsets.UTF_8));
        List<List<String>> rows = read(bytes.toByteArray(), "mixed.csv");
        assertThat(rows.get(3).get(1)).contains("\uFFFD");
        assertThat(rows.get(4)).containsExactly("A4", "风华");
    }

    /** A micro or degree sign of Western European text, and the letter after it, could be one rare Chinese sign. */
    @Test
    void aMicroSignBeforeALetterIsNotChinese() throws IOException, UnreadableTable {
        String text = "Value,Part\n0.10µF,\"470 µF, 25 V\"\n\"8MHz ±10ppm\",-10°C\n";
        Path file = Files.write(folder.resolve("latin"), text.getBytes(StandardCharsets.ISO_8859_1));
        try (Table table = OpenTable.open(file, "x.csv")) {
            table.next();
            assertThat(table.next()).isEqualTo(new TableRow(2, Arrays.asList("0.10µF", "470 µF, 25 V")));
            assertThat(table.next()).isEqualTo(new TableRow(3, Arrays.asList("8MHz ±10ppm", "-10°C")));
        }
    }

    @Test
    void theDelimiterLineOfExcelIsNotARow() throws IOException, UnreadableTable {
        Path file = Files.writeString(folder.resolve("sep"), "sep=;\na;b\n1;2\n");
        try (Table table = OpenTable.open(file, "x.csv")) {
            assertThat(table.next()).isEqualTo(new TableRow(2, Arrays.asList("a", "b")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"EMPTY_FILE", "LINE_TOO_LONG", "TOO_MANY_COLUMNS", "UNCLOSED_QUOTE", "NOT_A_TABLE", "WRONG_EXTENSION",
        "OLD_EXCEL", "PASSWORD"})
    void eachBadTextHasItsOwnFault(TableFault expected) {
        byte[] bytes = switch (expected) {
            case EMPTY_FILE -> new byte[0];
            case LINE_TOO_LONG -> "x,".repeat(5_000_000).getBytes(StandardCharsets.UTF_8);
            case TOO_MANY_COLUMNS -> ("x,".repeat(299) + "x\n1,2\n").getBytes(StandardCharsets.UTF_8);
            case UNCLOSED_QUOTE -> ("a,b\n\"1,2\n" + "3,4\n".repeat(30)).getBytes(StandardCharsets.UTF_8);
            case NOT_A_TABLE -> new byte[]{'%', 'P', 'D', 'F', '-', '1'};
            case OLD_EXCEL -> new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2};
            case PASSWORD -> "\u00D0\u00CF\u0011\u00E0E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"
                    .getBytes(StandardCharsets.ISO_8859_1);
            default -> "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);
        };
        assertThat(fault(bytes, expected == TableFault.WRONG_EXTENSION ? "list.xlsx" : "list.csv")).isEqualTo(expected);
    }

    @Test
    void hugeUnclosedQuotesAndPicturesAreRefused() {
        assertThat(fault(("a,b\n\"1,2\n" + "3,4 long enough\n".repeat(400_000)).getBytes(StandardCharsets.UTF_8), "a.csv"))
                .isEqualTo(TableFault.UNCLOSED_QUOTE);
        assertThat(fault(new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3, 4, 5, 0, 0}, "a.csv")).isEqualTo(TableFault.NOT_A_TABLE);
        assertThat(fault(" \r\n \n".getBytes(StandardCharsets.UTF_8), "a.csv")).isEqualTo(TableFault.EMPTY_FILE);
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("Stock");
            sheet.value(0, 0, "mpn");
            sheet.value(0, 1, "price");
            sheet.value(0, 2, "made");
            sheet.value(2, 0, "型号\n2");
            sheet.value(2, 1, 0.1 + 0.2);
            sheet.value(2, 2, LocalDate.of(2026, 10, 1));
            sheet.style(2, 2).format("yyyy-mm-dd").set();
            sheet.value(3, 0, 1e10);
            sheet.value(3, 1, 0.000012);
            sheet.formula(3, 2, "1+1");
        }
        return bytes.toByteArray();
    }

    @Test
    void workbooksGiveNumbersPlainAndDatesMarked() throws IOException, UnreadableTable {
        Path file = Files.write(folder.resolve("book"), workbook());
        try (Table table = OpenTable.open(file, "book.xlsx")) {
            assertThat(table.next()).isEqualTo(new TableRow(1, List.of("mpn", "price", "made")));
            assertThat(table.next()).isEqualTo(new TableRow(3, List.of("型号\n2", "0.3", "2026-10-01"), java.util.Set.of(2)));
            assertThat(table.next()).isEqualTo(new TableRow(4, List.of("10000000000", "0.000012", "=1+1")));
            assertThat(table.next()).isNull();
        }
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void eachBadWorkbookHasItsOwnFault() throws IOException {
        assertThat(fault(workbook(), "book.csv")).isEqualTo(TableFault.WRONG_EXTENSION);
        assertThat(fault(zip("mimetype", "application/vnd.oasis"), "a.xlsx")).isEqualTo(TableFault.ARCHIVE);
        assertThat(fault(zip("xl/workbook.xml", "<w/>", "xl/vbaProject.bin", "x"), "a.xlsx")).isEqualTo(TableFault.MACROS);
        assertThat(fault(zip("xl/workbook.xml", "<w/>"), "a.xlsx")).isEqualTo(TableFault.DAMAGED);
        assertThat(fault(Arrays.copyOf(workbook(), 900), "a.xlsx")).isEqualTo(TableFault.DAMAGED);
        assertThat(fault(zip("xl/workbook.xml", "<w/>", "xl/worksheets/sheet1.xml", "<c r=\"ABCDEFG1\"/>"), "a.xlsx"))
                .isEqualTo(TableFault.DAMAGED);
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            fill(zip);
        }
        assertThat(fault(bomb.toByteArray(), "bomb.xlsx")).isEqualTo(TableFault.ZIP_BOMB);
    }

    private static void fill(OutputStream out) throws IOException {
        byte[] cells = "<c></c>".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1_000; i++) {
            out.write(cells);
        }
    }

    @Test
    void writtenTextsAreHarmlessAndComeBack() throws IOException {
        StringBuilder text = new StringBuilder();
        new WriteCsv(text).row(List.of("=cmd|' /C calc'!A0", "-5", "+1.5", "-40C", "a,b", "say \"hi\"", "@x"));
        assertThat(text.toString()).isEqualTo("'=cmd|' /C calc'!A0,-5,+1.5,'-40C,\"a,b\",\"say \"\"hi\"\"\",'@x\r\n");
        assertThat(WriteCsv.original(WriteCsv.harmless("=1+1"))).isEqualTo("=1+1");
        assertThat(WriteCsv.original("'tis")).isEqualTo("'tis");
    }
}
