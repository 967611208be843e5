package hqb.boms.reading;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.platform.tables.UnreadableTable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What many tools write, each in its own way, and what people do to it. */
class ManyToolsTest {
    @TempDir
    private Path folder;

    private BomFile read(String text, Charset charset) throws IOException, UnreadableTable {
        Path file = folder.resolve("list.txt");
        Files.write(file, text.getBytes(charset));
        return ReadBom.of(file, "list.txt", Map.of());
    }

    private BomFile read(String text) throws IOException, UnreadableTable {
        return read(text, StandardCharsets.UTF_8);
    }

    private static List<String> placed(BomFile file) {
        return file.lines().stream().filter(line -> !line.dnp()).map(line -> String.join(" ", line.references())).toList();
    }

    @Test
    void aPartlistOfEagleHasItsColumnsBelowEachOther() throws IOException, UnreadableTable {
        BomFile list = read("""
                Partlist exported from board.brd at 3/4/2021 10:11 PM

                Part     Value          Device           Package      Library      Sheet

                C1       100n           C-EUC0603        C0603        rcl          1
                U$1      MA05-1         MA05-1           MA05-1       con-lstb     1
                IC1      ATMEGA328P-AU  ATMEGA328P-AU    TQFP32-08    atmel        2
                """);

        assertThat(placed(list)).containsExactly("C1", "U$1", "IC1");
        assertThat(list.lines()).extracting(BomLine::row).containsExactly(5, 6, 7);
        assertThat(list.lines()).extracting(BomLine::value).containsExactly("100n", "MA05-1", "ATMEGA328P-AU");
        assertThat(list.lines().getFirst().footprint()).isEqualTo("C0603");
    }

    @Test
    void aReportOfOrcadGoesOnBelowAndHasValuesAndNumbersInOneColumn() throws IOException, UnreadableTable {
        BomFile list = read("""
                Item    Quantity    Reference        Part
                ________________________________________

                1       4           C1,C2,C3,        0.1uF
                                    C4
                2       2           R1,R2            10K
                3       1           U1               LM358D
                """);

        assertThat(placed(list)).containsExactly("C1 C2 C3 C4", "R1 R2", "U1");
        assertThat(list.lines()).allMatch(line -> line.problems().isEmpty());
        assertThat(list.lines()).extracting(BomLine::value).containsExactly("0.1uF", "10K", null);
        assertThat(list.lines().getLast().mpn()).isEqualTo("LM358D");
    }

    @Test
    void germanDesignatorsStandBesideTheComponentItself() throws IOException, UnreadableTable {
        BomFile list = read("""
                Pos;Menge;Bauteil;Bezeichner;Gehäuse;Hersteller;Hersteller-Nr.;Bestückung
                1;2;Kondensator 100nF;C1, C2;0603;Murata;GRM188R71C104KA01D;ja
                2;1;Diode;D1;SOD-123;onsemi;MMSD4148T1G;nein
                3;1;IC;IC1;SO-8;TI;LM358DR;nicht bestückt
                Summe;4;;;;;;
                """, StandardCharsets.UTF_16);

        assertThat(placed(list)).containsExactly("C1 C2");
        assertThat(list.lines()).hasSize(3);
        assertThat(list.lines().getFirst().description()).isEqualTo("Kondensator 100nF");
        assertThat(list.otherRows()).hasSize(1);
    }

    @Test
    void chineseListsInGbkLeaveOffWhatIsNotMounted() throws IOException, UnreadableTable {
        BomFile list = read("""
                物料清单,,,,
                序号,规格型号,位置号,用量,是否贴装
                1,0.1uF/50V/0603,C1 C2 C3,3,是
                2,10KΩ±1% 0402,R1~R3,3pcs,否
                3,STM32F030F4P6,U1,1 个,是
                合计,,,7,
                """, Charset.forName("GB18030"));

        assertThat(placed(list)).containsExactly("C1 C2 C3", "U1");
        assertThat(list.lines()).extracting(BomLine::value).containsExactly("0.1uF/50V/0603", "10KΩ±1% 0402", null);
        assertThat(list.lines().getLast().mpn()).isEqualTo("STM32F030F4P6");
        assertThat(list.lines()).allMatch(line -> line.problems().isEmpty());
    }

    @Test
    void aCartIsAListWhateverItsCustomerWroteBesideSomeRows() throws IOException, UnreadableTable {
        BomFile cart = read("""
                Index,Quantity,Part Number,Manufacturer Part Number,Description,Customer Reference,Unit Price
                1,10,296-1395-1-ND,SN74HC00DR,IC GATE NAND,"U1,U2",0.35000
                2,100,311-10.0KHRCT-ND,RC0603FR-0710KL,RES 10K OHM,,0.01000
                Subtotal,,,,,,$4.50
                """);

        assertThat(cart.lines()).extracting(BomLine::quantity).containsExactly(10, 100);
        assertThat(cart.lines().getLast().mpns()).contains("RC0603FR-0710KL");
        assertThat(read("Qty,Manufacturer Part Number,Customer Reference\n2,SN74HC00DR,\"U1,U2\"\n").lines().getFirst().references())
                .containsExactly("U1", "U2");
    }

    @Test
    void mousersNumbersAreItsOwn() throws IOException, UnreadableTable {
        BomFile cart = read("""
                "Mouser No","Mfr. No","Manufacturer","Customer No","Description","Order Qty.","Price (CNY)"
                "511-STM32F103C8T6","STM32F103C8T6","STMicroelectronics","U1","ARM MCU","2","¥24.50"
                "","","","","","Merchandise Total:","¥52.00"
                """);

        assertThat(cart.lines()).hasSize(1);
        assertThat(cart.lines().getFirst().supplierParts()).containsExactly("511-STM32F103C8T6");
        assertThat(cart.lines().getFirst().mpn()).isEqualTo("STM32F103C8T6");
    }

    @Test
    void whatKicadKeepsOutOfTheListIsLeftOff() throws IOException, UnreadableTable {
        BomFile list = read("""
                "Reference","Value","Footprint","Qty","DNP","Exclude from BOM"
                "C1-C3,C7","100n","Capacitor_SMD:C_0402_1005Metric","4","",""
                "R1,R2","4k7","Resistor_SMD:R_0402_1005Metric","2","DNP",""
                "TP1","TestPoint","TestPoint:TestPoint_Pad_D1.0mm","1","","Excluded from BOM"
                """);

        assertThat(placed(list)).containsExactly("C1 C2 C3 C7");
        assertThat(list.lines()).hasSize(3);
    }

    @Test
    void easyedasTablesAreUtf16WithTabs() throws IOException, UnreadableTable {
        BomFile list = read("""
                \uFEFFID\tName\tDesignator\tFootprint\tQuantity\tManufacturer Part\tManufacturer\tSupplier\tSupplier Part
                1\t100nF\tC1,C2\tC0402\t2\tCL05B104KO5NNNC\tSAMSUNG\tLCSC\tC1525
                """, StandardCharsets.UTF_16LE);

        assertThat(placed(list)).containsExactly("C1 C2");
        assertThat(list.lines().getFirst().supplierParts()).containsExactly("C1525");
        assertThat(list.lines().getFirst().mpn()).isEqualTo("CL05B104KO5NNNC");
    }

    @Test
    void alternatesStandInOneCellOrInColumnsOfTheirOwn() throws IOException, UnreadableTable {
        BomFile list = read("""
                Reference,Qty,MPN,Alternative MPN,Manufacturer,DNP
                U1,1,TPS5430DDAR / TPS5430DDA,LM2596S-5.0; MP1584EN,TI,
                R6,1,RC0603FR-0710KL,,Yageo,Do Not Stuff
                R7,1,RC0603FR-0710KL,,Yageo,x
                """);

        assertThat(list.lines().getFirst().mpns()).containsExactly("TPS5430DDAR", "TPS5430DDA", "LM2596S-5.0", "MP1584EN");
        assertThat(placed(list)).containsExactly("U1");
    }

    @Test
    void whereNoColumnIsOfValuesADiodeStaysANumber() throws IOException, UnreadableTable {
        BomFile list = read("Reference,Part\nD1,1N60\nD2,1N4148\nR1,4k7\nC1,22pF 50V\nU1,74HC00\nU2,7805\nX1,8MHz\n");

        assertThat(list.lines().stream().map(BomLine::mpn).toList()).containsExactly("1N60", "1N4148", null, null, "74HC00", "7805", null);
        assertThat(list.lines().stream().map(BomLine::value).toList()).containsExactly(null, null, "4k7", "22pF 50V", null, null, "8MHz");
    }

    @Test
    void frenchListsAndTablesOfPipesAreRead() throws IOException, UnreadableTable {
        BomFile french = read("""
                Repère;Quantité;Désignation;Référence fabricant;Non monté
                R1,R2;2;Résistance 10k;RC0603FR-0710KL;
                C1;1;Condensateur;GRM188R71C104KA01D;NM
                """);
        BomFile pipes = read("| Ref | Qty | Part |\n|-----|-----|------|\n| C1, C2 | 2 | 100nF 0603 |\n| U1 | 1 | LM358DR |\n");

        assertThat(placed(french)).containsExactly("R1 R2");
        assertThat(placed(pipes)).containsExactly("C1 C2", "U1");
    }
}
