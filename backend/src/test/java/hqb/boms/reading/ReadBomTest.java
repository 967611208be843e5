package hqb.boms.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.miachm.sods.SpreadSheet;
import hqb.boms.reading.LineProblem.Kind;
import hqb.platform.tables.TableFault;
import hqb.platform.tables.UnreadableTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of real boards, and lists made to be difficult. */
class ReadBomTest {
    private static final Path REAL = Path.of("src/test/resources/fixtures/boms");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvFileSource(resources = "/fixtures/boms/counts.csv", numLinesToSkip = 1)
    void realListsAreReadAsTheyWereCounted(String file, int lines, int references, int left, int placements, int differing, int others)
            throws IOException, UnreadableTable {
        BomFile read = ReadBom.of(REAL.resolve(file), file, Map.of());

        assertThat(read.lines()).hasSize(lines);
        assertThat(read.lines().stream().mapToInt(line -> line.references().size()).sum()).isEqualTo(references);
        assertThat(read.lines().stream().filter(BomLine::dnp)).hasSize(left);
        assertThat(read.placements()).isEqualTo(placements);
        assertThat(read.lines().stream().filter(line -> has(line, Kind.QUANTITY_DIFFERS))).hasSize(differing);
        assertThat(read.otherRows()).hasSize(others);
    }

    @Test
    void headingsBelowATitleAreFoundAndTotalsAreNoParts() throws IOException, UnreadableTable {
        BomFile read = csv("Board rev B\n\nNr;Anzahl;Bauteil;Wert;Gehäuse\n1;2;C1,C2;100n;0603\n2;1;U1;LM1117-3.3;SOT-223\nSumme;3\n",
                "windows-1252");

        assertThat(read.lines()).extracting(BomLine::row).containsExactly(4, 5);
        assertThat(read.lines().getFirst().value()).isEqualTo("100n");
        assertThat(read.otherRows()).extracting(BomFile.OtherRow::text).containsExactly("Board rev B", "Summe · 3");
    }

    @Test
    void aPartBesideReferencesIsThePartNumberAndOrderNumbersAreNoReferences() throws IOException, UnreadableTable {
        BomFile orcad = csv("Item,Quantity,Reference,Part\n1,2,\"C1,C2\",CL10B104KB8NNNC\n", "UTF-8");
        BomFile cart = csv("Stock,Mfr. #,Order Qty.\nC1591,CL10B104KB8NNNC,5\nC98220,RC0603FR-0710KL,5\n", "UTF-8");

        assertThat(orcad.lines().getFirst().mpns()).containsExactly("CL10B104KB8NNNC");
        assertThat(orcad.lines().getFirst().references()).containsExactly("C1", "C2");
        assertThat(cart.lines()).hasSize(2).allSatisfy(line -> assertThat(line.references()).isEmpty());
    }

    @Test
    void aChineseListInGbkIsRead() throws IOException, UnreadableTable {
        BomFile read = csv("序号,名称,位号,封装,数量,型号,厂家,是否贴装\n1,贴片电容,C1 C2,0603,2,CL10B104KB8NNNC,三星,是\n2,排针,J1,,1,,,否\n", "GBK");

        assertThat(read.columns()).filteredOn(column -> column.role() != Role.OTHER).extracting(Column::role)
                .containsExactlyInAnyOrder(Role.VALUE, Role.REFERENCES, Role.FOOTPRINT, Role.QUANTITY, Role.MPN, Role.MANUFACTURER,
                        Role.FITTED);
        assertThat(read.lines()).extracting(BomLine::dnp).containsExactly(false, true);
    }

    @Test
    void aTableWithoutHeadingsIsToldFromItsCells() throws IOException, UnreadableTable {
        BomFile read = csv("2,\"R1,R2\",RC0603FR-0710KL,0603\n1,C1,CL10B104KB8NNNC,0603\n3,\"D1,D2,D3\",1N4148W-7-F,SOD-123\n", "UTF-8");

        assertThat(read.lines()).hasSize(3);
        assertThat(read.lines().get(2).mpn()).isEqualTo("1N4148W-7-F");
        assertThat(read.lines().get(2).quantity()).isEqualTo(3);
        assertThat(read.lines().get(2).references()).containsExactly("D1", "D2", "D3");
    }

    @Test
    void oddQuantitiesAndRepeatedReferencesAreToldAndNothingIsLost() throws IOException, UnreadableTable {
        BomFile read = csv("Ref,Qty,Value\nR1,1k,10k\n\"R2,R3\",-3,10k\n\"R4,R1\",5,10k\n", "UTF-8");

        assertThat(read.lines()).hasSize(3);
        assertThat(read.lines().get(0).problems()).extracting(LineProblem::kind).containsExactly(Kind.QUANTITY_UNREADABLE,
                Kind.REFERENCE_REPEATED);
        assertThat(read.lines().get(1).quantity()).isEqualTo(2);
        assertThat(read.lines().get(1).problems()).extracting(LineProblem::kind).containsExactly(Kind.QUANTITY_UNREADABLE);
        assertThat(read.lines().get(2).problems()).extracting(LineProblem::kind).containsExactly(Kind.QUANTITY_DIFFERS,
                Kind.REFERENCE_REPEATED);
    }

    @Test
    void severalNumbersOfACellAreAlternates() throws IOException, UnreadableTable {
        BomFile read = csv("Ref,Qty,MPN\nU1,1,LM317T / LM317BTG\nU2,1,\"NCP1117ST33T3G\nAMS1117-3.3\"\nU3,1,M24C64-WMN6TP\n", "UTF-8");

        assertThat(read.lines().get(0).mpns()).containsExactly("LM317T", "LM317BTG");
        assertThat(read.lines().get(1).mpns()).containsExactly("NCP1117ST33T3G", "AMS1117-3.3");
        assertThat(read.lines().get(2).mpns()).containsExactly("M24C64-WMN6TP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DNP", "dnf", "DNI", "do not populate", "Not fitted", "no stuff", "100n DNP", "DNP 120", "nicht bestückt", "不贴",
        "不焊", "NP", "10K NS", "10k n.s.", "10K(NC)", "NC/10K", "10K 1% 0603 NS", "100nF NC", "22p/NM", "4R7 NF", "do_not_populate",
        "ne pas monter",
        "não montar", "nie montować", "не устанавливать", "未实装", "空焊"})
    void everyWayToSayThatAPartIsLeftOffIsUnderstood(String value) throws IOException, UnreadableTable {
        BomFile read = csv("Ref,Qty,Value\nR1,1,10k\nR2,1," + value + "\n", "UTF-8");

        assertThat(read.lines()).extracting(BomLine::dnp).containsExactly(false, true);
        assertThat(read.placements()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NC7SZ125", "DNS for ACS725 / 0R for ACS722", "NPN", "Place", "NC", "10uF NP", "100 NF", "100NF", "22pF NP0",
        "SN74 NS", "10k", "NS-12 Relay", "22uH NR4018", "免焊端子"})
    void whatOnlyLooksLikeItIsNotLeftOff(String value) throws IOException, UnreadableTable {
        assertThat(csv("Ref,Qty,Value\nR1,1,10k\nR2,1," + value + "\n", "UTF-8").lines()).extracting(BomLine::dnp).containsExactly(false,
                false);
    }

    @Test
    void aColumnOfWhatIsLeftOffMaySayThatAPartIsPlaced() throws IOException, UnreadableTable {
        BomFile read = csv("Ref,Value,DNP\nR1,1k,Fitted\nR2,2k,x\nR3,3k,贴片\nR4,4k,不贴\n", "UTF-8");

        assertThat(read.lines()).extracting(BomLine::dnp).containsExactly(false, true, false, true);
    }

    @Test
    void aListOfWhatIsPlannedIsReadByItsQuantitiesAlone() throws IOException, UnreadableTable {
        BomFile read = csv("物料计划\n项目,内容,数量,备注\n主控,STM32F103C8T6,10,采购\n肖特基,SS34-E3,20,\n运放,LM358DR,5,\n", "UTF-8");

        assertThat(read.lines()).extracting(BomLine::mpn).containsExactly("STM32F103C8T6", "SS34-E3", "LM358DR");
        assertThat(read.lines()).extracting(BomLine::quantity).containsExactly(10, 20, 5);
    }

    @Test
    void headingsOfAListMayBeginWithANumberSign() throws IOException, UnreadableTable {
        BomFile read = csv("# Partlist\n#Part\tValue\tDevice\tPackage\nC1\t100nF\tC-EUC0603\tC0603\nR1\t10k\tR-EU_R0603\tR0603\n", "UTF-8");

        assertThat(read.lines()).extracting(BomLine::references).containsExactly(List.of("C1"), List.of("R1"));
        assertThat(read.lines()).extracting(BomLine::footprint).containsExactly("C0603", "R0603");
    }

    @Test
    void headingsInARemarkStandAboveTheirColumns() throws IOException, UnreadableTable {
        BomFile read = csv("""
                # Partlist
                # EAGLE Version 6.4.0
                #
                #Part     Value          Device           Package      Library

                C1       100nF          C-EUC0603        C0603        rcl
                R1       10k            R-EU_R0603       R0603        rcl
                U1                      STM32F103C8T6    LQFP48       st
                """, "UTF-8");

        assertThat(read.lines()).extracting(BomLine::references).containsExactly(List.of("C1"), List.of("R1"), List.of("U1"));
        assertThat(read.lines()).extracting(BomLine::footprint).containsExactly("C0603", "R0603", "LQFP48");
    }

    @Test
    void aFullWidthDigitIsAQuantity() throws IOException, UnreadableTable {
        assertThat(csv("Ref,Qty,Value\nR1 R2,２,10k\n", "UTF-8").lines().getFirst().problems()).isEmpty();
    }

    @Test
    void rolesThatSomebodyCorrectedAreTaken() throws IOException, UnreadableTable {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, "Ref,Qty,Thing\nR1,1,RC0603FR-0710KL\n");

        assertThat(ReadBom.of(file, "a.csv", Map.of(2, Role.MPN)).lines().getFirst().mpn()).isEqualTo("RC0603FR-0710KL");
    }

    @Test
    void theOldWorkbookAndOpenDocumentAreRead() throws IOException, UnreadableTable {
        Path old = folder.resolve("a.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(old)) {
            workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue("Rev C");
            var sheet = workbook.createSheet("BOM");
            Row head = sheet.createRow(0);
            Row line = sheet.createRow(1);
            String[] headings = {"Designator", "Quantity", "MPN"};
            for (int i = 0; i < headings.length; i++) {
                head.createCell(i).setCellValue(headings[i]);
            }
            line.createCell(0).setCellValue("C1, C2");
            line.createCell(1).setCellFormula("1+1");
            line.getCell(1).setCellValue(2);
            line.createCell(2).setCellValue("CL10B104KB8NNNC");
            workbook.write(out);
        }
        Path open = folder.resolve("a.ods");
        var sheet = new com.github.miachm.sods.Sheet("BOM", 2, 3);
        sheet.getDataRange().setValues("Designator", "Quantity", "MPN", "C1, C2", 2.0, "CL10B104KB8NNNC");
        SpreadSheet document = new SpreadSheet();
        document.appendSheet(sheet);
        document.save(open.toFile());

        for (Path file : new Path[]{old, open}) {
            BomLine line = ReadBom.of(file, file.getFileName().toString(), Map.of()).lines().getFirst();
            assertThat(line.references()).containsExactly("C1", "C2");
            assertThat(line.quantity()).isEqualTo(2);
            assertThat(line.mpn()).isEqualTo("CL10B104KB8NNNC");
        }
    }

    @Test
    void aPictureOrAnEmptyFileIsRefusedWithWhatHelps() throws IOException {
        Path picture = folder.resolve("photo.csv");
        Files.write(picture, new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Path empty = Files.createFile(folder.resolve("empty.csv"));

        assertThatThrownBy(() -> ReadBom.of(picture, "photo.csv", Map.of())).isInstanceOfSatisfying(UnreadableTable.class,
                fault -> assertThat(fault.fault()).isEqualTo(TableFault.NOT_A_TABLE));
        assertThatThrownBy(() -> ReadBom.of(empty, "empty.csv", Map.of())).isInstanceOfSatisfying(UnreadableTable.class,
                fault -> assertThat(fault.fault()).isEqualTo(TableFault.EMPTY_FILE));
    }

    private BomFile csv(String text, String charset) throws IOException, UnreadableTable {
        Path file = folder.resolve("list.csv");
        Files.write(file, text.getBytes(charset.equals("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(charset)));
        return ReadBom.of(file, "list.csv", Map.of());
    }

    private static boolean has(BomLine line, Kind kind) {
        return line.problems().stream().anyMatch(problem -> problem.kind() == kind);
    }
}
