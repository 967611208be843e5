package hqb.prototyping.designs;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.prototyping.assembly.AssemblyReport;
import hqb.prototyping.assembly.ReadAssembly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadAssemblyTest {
    private static final String PARTS = """
            "Id";"Designator";"Package";"Quantity";"Designation"
            1;"R1-R3,R5";"R_0603";4;"10k"
            2;"C1 C2";"C_0603";2;"100n"
            3;"J1";"PinHeader";1;"Conn"
            """;
    private static final String PLACEMENTS = """
            Ref,Val,Package,PosX,PosY,Rot,Side
            "R1","10k","R_0603",1.0,2.0,90.0,top
            "R2","10k","R_0603",2.0,2.0,90.0,top
            "R3","10k","R_0603",3.0,2.0,90.0,top
            "r5","10k","R_0603",4.0,2.0,90.0,top
            "C1","100n","C_0603",5.0,2.0,0.0,bottom
            "C2","100n","C_0603",6.0,2.0,0.0,bottom
            "U9","?","SOIC-8",7.0,2.0,0.0,top
            """;

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void partsListAndPlacementsAreHeldAgainstEachOther() throws IOException {
        AssemblyReport found = ReadAssembly.read(Map.of("x/bom.csv", text(PARTS), "x/pos.csv", text(PLACEMENTS))).orElseThrow();

        assertThat(found.lines()).isEqualTo(3);
        assertThat(found.parts()).isEqualTo(7);
        assertThat(found.placed()).isEqualTo(5);
        assertThat(found.sides()).isEqualTo(2);
        assertThat(found.unplaced()).containsExactly("R5", "J1");
        assertThat(found.unlisted()).containsExactlyInAnyOrder("r5", "U9");
        assertThat(found.misspelt()).containsExactly("R5");
        assertThat(CheckAssembly.findings(found)).extracting(Analysis.FindingItem::rule).containsExactly("placed-but-not-listed",
                "listed-but-not-placed", "designator-case");
    }

    @Test
    void theOlderPlacementsOfKicadAreReadToo() throws IOException {
        AssemblyReport found = ReadAssembly.read(Map.of("a-all.pos", text("""
                ### Module positions - created on Di 16 Feb 2016 ###
                ## Unit = mm, Angle = deg.
                # Ref     Val        Package         PosX       PosY       Rot  Side
                C1        4.7u       C_0603        10.0000   -20.0000      90.0  top
                U3        DRV8302    SSOP56        12.0000   -24.0000       0.0  bottom
                ## End
                """))).orElseThrow();

        assertThat(found.partsFile()).isNull();
        assertThat(found.placed()).isEqualTo(2);
        assertThat(found.sides()).isEqualTo(2);
        assertThat(CheckAssembly.findings(found)).isEmpty();
    }

    @Test
    void otherTablesAreNotTakenForOneOfThem() throws IOException {
        assertThat(ReadAssembly.read(Map.of("notes.csv", text("a,b\n1,2\n"), "bom.csv", text(""), "layer.gtl", text("G04*\n")))).isEmpty();
    }
}
