package hqb.boms.reading;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.platform.tables.UnreadableTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts whose columns only stand below each other, and others that are no table by their commas. */
class FormsOfTextTest {
    @TempDir
    private Path folder;

    private BomFile read(String text) throws IOException, UnreadableTable {
        Path file = folder.resolve("list.txt");
        Files.writeString(file, text);
        return ReadBom.of(file, "list.txt", Map.of());
    }

    private static List<String> placed(BomFile file) {
        return file.lines().stream().map(line -> String.join(" ", line.references())).toList();
    }

    private static List<String> values(BomFile file) {
        return file.lines().stream().map(BomLine::value).toList();
    }

    @Test
    void eagleLeavesOneBlankBetweenTwoColumnsAndNamesThatBeginWithADigit() throws IOException, UnreadableTable {
        BomFile list = read("""
                Partlist exported from lamp.sch at 1/2/2023 10:11

                Part Value  Device   Package Description       MF     MPN
                +5V         PAD      1,6/0,8 THROUGH-HOLE PAD
                C1   100n   C-EU0603 C0603   CAPACITOR, European symbol
                IC1  LM317L LM317L   SOT89   REGULATOR         ACME   LM317LIPK
                R12  4k7    R-EU0603 R0603   RESISTOR
                """);

        assertThat(placed(list)).containsExactly("+5V", "C1", "IC1", "R12");
        assertThat(values(list)).containsExactly("PAD", "100n", "LM317L", "4k7");
        assertThat(list.lines().get(2).mpn()).isEqualTo("LM317LIPK");
        assertThat(list.lines().get(2).manufacturer()).isEqualTo("ACME");
        assertThat(list.lines().get(1).footprint()).isEqualTo("C0603");
    }

    @Test
    void eagleGroupsByValueAndItsCommasAreNotThoseOfATable() throws IOException, UnreadableTable {
        BomFile list = read("""
                Qty Value  Device  Package Parts          Description
                2   0.1u   C-US    C025    C5, C6         CAPACITOR, American symbol
                4   1N4004 1N4004  DO41    D1, D2, D3, D4 DIODE
                1          LM7905L TO92    IC2            Negative regulator
                """);

        assertThat(placed(list)).containsExactly("C5 C6", "D1 D2 D3 D4", "IC2");
        assertThat(values(list)).containsExactly("0.1u", "1N4004", "LM7905L");
        assertThat(list.lines()).allMatch(line -> line.problems().isEmpty());
    }

    @Test
    void tabsThatOnlyAlignAreReadByTheirPlaces() throws IOException, UnreadableTable {
        BomFile list = read("Qty\t\tPart\t\t\tPackage\n1\t\tAMS1117-3.3\t\tSOT-223\n2\t\tFM25V10\t\t\tSOIC-8\n5\t\tCap 100nF\t\t0805\n");
        BomFile narrow = read("""
                No#\tDesignator\t\t\t\tName\t\t\t\tDescription
                ---------------
                1\tU1\t\t\t\t\t\tACME AC6C1008\t\tSRAM, 1 Mbit
                2\tC1, C3-C5\t\t\t\tACME CQ104\t\t\tcapacitor
                """);

        assertThat(list.lines().stream().map(BomLine::mpn).toList()).containsExactly("AMS1117-3.3", "FM25V10", null);
        assertThat(list.lines().stream().map(BomLine::footprint).toList()).containsExactly("SOT-223", "SOIC-8", "0805");
        assertThat(values(list)).containsExactly(null, null, "Cap 100nF");
        assertThat(placed(narrow)).containsExactly("U1", "C1 C3 C4 C5");
        assertThat(values(narrow)).containsExactly("ACME AC6C1008", "ACME CQ104");
    }

    @Test
    void proteusRepeatsItsHeadingsInEachSection() throws IOException, UnreadableTable {
        BomFile list = read("""
                Bill Of Materials For PSU
                =========================

                2 Resistors
                Quantity: References   Value
                ========  ==========   =====
                2         R1,R2        10k
                1         R3           330
                4         R4-R7        1k

                1 Integrated Circuits
                Quantity: References   Value
                ========  ==========   =====
                1         U1           PIC16F877A
                """);

        assertThat(placed(list)).containsExactly("R1 R2", "R3", "R4 R5 R6 R7", "U1");
        assertThat(list.lines()).allMatch(line -> line.problems().isEmpty());
    }

    @Test
    void kicadsFirstReportsListByReferenceAndAgainByValue() throws IOException, UnreadableTable {
        BomFile list = read("""
                eeschema (2011-01-01)  >> Creation date: today
                #Cmp ( order = Reference )
                | C101       47pF         Loc /(X=1,Y=2); C1          ;
                | U1         LM358N       DIP-8
                #End Cmp

                #Cmp ( order = Value )
                | 47pF       C101         C1
                | LM358N     U1           DIP-8
                #End Cmp
                """);

        assertThat(placed(list)).containsExactly("C101", "U1");
        assertThat(values(list)).containsExactly("47pF", "LM358N");
        assertThat(list.lines().getFirst().footprint()).isEqualTo("C1");
        assertThat(list.lines()).extracting(BomLine::row).containsExactly(3, 4);
    }

    @Test
    void partsThatKicadListsOneByOneAndThenTogetherAreCountedOnce() throws IOException, UnreadableTable {
        BomFile list = read("""
                "Component Count:","3"

                "Individual Components:"
                "Item","Qty","Reference(s)","Value","LibPart"
                "","","C1","100n","Device:C"
                "","","C2","100n","Device:C"
                "","","U1","LM358","Amp:LM358"

                "Collated Components:"
                "Item","Qty","Reference(s)","Value","LibPart"
                "1","2","C1, C2","100n","Device:C"
                "2","1","U1","LM358","Amp:LM358"
                """);

        assertThat(placed(list)).containsExactly("C1 C2", "U1");
        assertThat(list.placements()).isEqualTo(3);
        assertThat(list.lines()).allMatch(line -> line.problems().isEmpty());
        assertThat(list.otherRows()).extracting(BomFile.OtherRow::row).contains(5, 6, 7);
    }

    @Test
    void cellsBetweenColonsOrBlanksAndCountsBeforeTheirPartsAreLists() throws IOException, UnreadableTable {
        assertThat(placed(read("refdes:device:value:footprint\nC1,C2:CAPACITOR:100n:0603\nU1:LM358:unknown:SO8\n"))).containsExactly(
                "C1 C2",
                "U1");
        assertThat(values(read("Reference Value Qty\nC1 100nF 1\nR1 10k 1\n"))).containsExactly("100nF", "10k");
        BomFile counted = read("2x 74HC00\n10 x 100nF 0603\n- 1x LM358DR\n");

        assertThat(counted.lines()).extracting(BomLine::row).containsExactly(1, 2, 3);
        assertThat(counted.lines()).extracting(BomLine::quantity).containsExactly(2, 10, 1);
        assertThat(counted.lines().stream().map(BomLine::mpn).toList()).containsExactly("74HC00", null, "LM358DR");
        assertThat(counted.lines().get(1).value()).isEqualTo("100nF 0603");
    }

    @Test
    void markdownLeavesItsLinesLinksAndBoldPrintBehind() throws IOException, UnreadableTable {
        BomFile list = read("""
                | **位号** | **元件型号** | **数量** |
                | :--- | :---: | ---: |
                | U1 | [SY8089A1AAC](https://example.org/item?id=1) | 1 |
                | Q4 | **AO3400A** | 1 |
                """);
        BomFile cart = read("| Mouser #: | Mfr. #: | Order Qty. |\n| -------- | -------- | --- |\n| 511-LM358D | LM358D | 2 |\n");

        assertThat(list.lines().stream().map(BomLine::mpn).toList()).containsExactly("SY8089A1AAC", "AO3400A");
        assertThat(cart.lines()).hasSize(1);
    }
}
