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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings that mean one thing in one list and another in the next: the cells tell. */
class DoubtfulHeadingsTest {
    @TempDir
    private Path folder;

    private BomFile read(String text) throws IOException, UnreadableTable {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, text);
        return ReadBom.of(file, "list.csv", Map.of());
    }

    private static List<String> mpns(BomFile file) {
        return file.lines().stream().map(BomLine::mpn).toList();
    }

    private static Role role(BomFile file, String header) {
        return file.columns().stream().filter(column -> column.header().equals(header)).findFirst().orElseThrow().role();
    }

    @Test
    void digikeysPartNumberIsItsOwnAndAHousesOwnNumberIsNoMakers() throws IOException, UnreadableTable {
        BomFile cart = read(
                "Quantity,Part Number,Manufacturer Part Number\n10,296-9999-1-ND,SN74HC00DR\n5,311-10.0KHRCT-ND,RC0603FR-0710KL\n");
        BomFile house = read("Part Number,Qty,Ref Des,Mfr,Mfr P/N\n200-0011-01,1,C1,Murata,GRM155R71C104KA88D\n");
        BomFile alone = read("Qty,P/N,Ref\n2,BC4520CT-ND,R1 R2\n1,A1A-ND,NE1\n");

        assertThat(role(cart, "Part Number")).isEqualTo(Role.SUPPLIER_PART);
        assertThat(mpns(cart)).containsExactly("SN74HC00DR", "RC0603FR-0710KL");
        assertThat(cart.lines().getFirst().supplierParts()).containsExactly("296-9999-1-ND");
        assertThat(house.lines().getFirst().mpns()).containsExactly("GRM155R71C104KA88D");
        assertThat(alone.lines().getFirst().supplierParts()).containsExactly("BC4520CT-ND");
        assertThat(alone.lines().getFirst().mpns()).isEmpty();
    }

    @Test
    void aSymbolOfAltiumsLibraryIsNoPartNumber() throws IOException, UnreadableTable {
        BomFile list = read("""
                Comment,Designator,Footprint,LibRef,Quantity
                100nF,"C1, C2",CAPC1608X90N,Cap,2
                Res1,R1,AXIAL-0.3,Res1,1
                Header 2,P1,HDR1X2,Header 2,1
                Cap Pol1,C3,RB7.6-15,Cap Pol1,1
                LM358,U1,SOIC8,LM358,1
                """);

        assertThat(mpns(list)).containsExactly(null, null, null, null, "LM358");
        assertThat(list.lines().getFirst().value()).isEqualTo("100nF");
    }

    @Test
    void aPartIsAReferenceANumberOrAValueAsItLooks() throws IOException, UnreadableTable {
        BomFile hand = read("Part;Qty;Price (USD)\nCD4017BE;1;1.39\nNE555P;1;0.65\nResistor 1 kΩ;8;0.02\n");
        BomFile eagle = read("Qty,Value,Parts,MPN,REF\n2,100n,\"C1, C2\",,\n1,ICSP,J2,CONN-08671,PRT-08506\n");
        BomFile german = read("Position,Bauteil,Menge\n1,Spannungsregler,1\n2,Widerstand 10k,4\n3,LED rot,2\n4,Kabel,1\n");

        assertThat(mpns(hand)).containsExactly("CD4017BE", "NE555P", null);
        assertThat(hand.lines().getLast().value()).isEqualTo("Resistor 1 kΩ");
        assertThat(eagle.lines().getFirst().references()).containsExactly("C1", "C2");
        assertThat(german.lines()).extracting(BomLine::description).contains("LED rot");
        assertThat(german.lines()).allMatch(line -> line.references().isEmpty());
    }

    @Test
    void theQuantityOfOneBoardAgreesWithTheReferences() throws IOException, UnreadableTable {
        BomFile list = read("Total Qty,Ref,Qty per board,MPN\n200,\"C1,C2\",2,GRM188R71C104KA01D\n100,U1,1,LM358DR\n");

        assertThat(list.lines()).extracting(BomLine::quantity).containsExactly(2, 1);
        assertThat(list.lines()).allMatch(line -> line.problems().isEmpty());
    }

    @Test
    void furtherMakersBelowALineAreItsAlternates() throws IOException, UnreadableTable {
        BomFile list = read("""
                QTY,REFERENCE,DESCRIPTION,MANU,PART NUMBER
                2,"C1,C2",CAP 10UF,TDK,C2012Y5V1A106Z
                ,,,Murata,GRM21BR71A106KE51L
                ,,,YAGEO,CC0805ZKY5V6BB106
                1,D1,DIODE,NXP,"RB751V40,115"
                """);

        assertThat(list.lines().getFirst().mpns()).containsExactly("C2012Y5V1A106Z", "GRM21BR71A106KE51L", "CC0805ZKY5V6BB106");
        assertThat(list.lines().getLast().mpns()).containsExactly("RB751V40,115");
        assertThat(list.otherRows()).hasSize(2);
    }

    @Test
    void alternatesNeverStandFirst() throws IOException, UnreadableTable {
        BomFile list = read("元件标号,替代料,型号规格,每套数量\nU1,ESP32-WROOM-32D,ESP32-WROOM-32E,1\n\"R1,R2\",,4.7K,2\n");

        assertThat(list.lines().getFirst().mpns()).containsExactly("ESP32-WROOM-32E", "ESP32-WROOM-32D");
        assertThat(list.lines().getLast().value()).isEqualTo("4.7K");
    }

    @Test
    void whereARowHasNoValueTheNameOfItsSymbolStandsForIt() throws IOException, UnreadableTable {
        BomFile list = read("RefDes,Value,Name,Pattern\nC1,22uF,CAP,CAP_1206\nU1,,PIC24FJ128GC006,QFP-64\n,,,\n");

        assertThat(list.lines().stream().map(BomLine::value).toList()).containsExactly("22uF", "PIC24FJ128GC006");
    }

    @Test
    void headingsOverTwoRowsAreOne() throws IOException, UnreadableTable {
        BomFile list = read("序号,物料,,,数量,位号\n,名称,型号,封装,,\n1,电容,CL10B104KB8NNNC,0603,2,\"C1,C2\"\n");

        assertThat(list.lines()).hasSize(1);
        assertThat(list.lines().getFirst().mpn()).isEqualTo("CL10B104KB8NNNC");
        assertThat(list.lines().getFirst().references()).containsExactly("C1", "C2");
        assertThat(role(list, "数量")).isEqualTo(Role.QUANTITY);
    }

    @Test
    void bothSidesOfABoardHaveAColumnOfReferences() throws IOException, UnreadableTable {
        BomFile list = read("Comment,Top Designator,Bottom Designator,Footprint\n100nF,\"C1,C2\",C9,0603\n10k,,\"R1,R2\",0603\n");

        assertThat(list.lines().getFirst().references()).containsExactly("C1", "C2", "C9");
        assertThat(list.lines().getLast().references()).containsExactly("R1", "R2");
    }

    @Test
    void whatSaysThatNothingIsThereIsNothing() throws IOException, UnreadableTable {
        BomFile list = read("Designator,Name,Manufacturer Part,Supplier Part,Quantity\nL1,12uH,?,-,1 套\nC1,100nF,N/A,,x2\n");

        assertThat(list.lines()).allSatisfy(line -> {
            assertThat(line.mpns()).isEmpty();
            assertThat(line.supplierParts()).isEmpty();
        });
        assertThat(list.lines()).extracting(BomLine::quantity).containsExactly(1, 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {"C5,6|C5 C6", "P1,9-11|P1 P9 P10 P11", "TP1+TP2|TP1 TP2",
        "R1/R2/R3|R1 R2 R3",
        "C  2,C  3|C2 C3", "С1, Р2|C1 P2", "Ｒ１|R1", "GBA/BP|GBA/BP", "OE+|OE+", "R1 & R2|R1 R2"})
    void referencesAreWrittenInManyWays(String cell, String expected) {
        assertThat(References.of(cell)).containsExactly(expected.split(" "));
    }
}
