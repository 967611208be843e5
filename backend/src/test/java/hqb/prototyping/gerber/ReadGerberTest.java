package hqb.prototyping.gerber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

class ReadGerberTest {

    private static final String MM = "%FSLAX24Y24*%%MOMM*%";

    private static GerberFile read(String text) throws UnreadableFile {
        return ReadGerber.read(text.getBytes(StandardCharsets.ISO_8859_1), new Budget());
    }

    private static Flash flash(GerberFile file, int index) {
        return (Flash) file.objects().get(index);
    }

    private static Stroke stroke(GerberFile file, int index) {
        return (Stroke) file.objects().get(index);
    }

    @Test
    void coordinatesAreExactInBothUnits() throws UnreadableFile {
        assertThat(flash(read(MM + "%ADD10C,1*%D10*X123456Y-654321D03*M02*"), 0)).extracting(Flash::x, Flash::y).containsExactly(12.3456,
                -65.4321);
        assertThat(flash(read("%FSLAX26Y26*%%MOIN*%%ADD10C,0.1*%D10*X1500000Y1D03*M02*"), 0)).extracting(Flash::x, Flash::y)
                .containsExactly(38.1, 0.0000254);
    }

    @Test
    void omittedTrailingZerosCountFromTheLeft() throws UnreadableFile {
        assertThat(flash(read("%FSTAX24Y24*%%MOMM*%%ADD10C,1*%D10*X12Y005D03*M02*"), 0)).extracting(Flash::x, Flash::y)
                .containsExactly(12.0, 0.5);
    }

    @Test
    void coordinatesAndOperationsAreModal() throws UnreadableFile {
        GerberFile file = read(MM + "%ADD10C,0.1*%G54D10*X0Y0D02*X10000D01*Y10000*X0*M02*");
        assertThat(file.objects()).hasSize(3);
        assertThat(stroke(file, 2)).extracting(Stroke::x1, Stroke::y1, Stroke::x2, Stroke::y2).containsExactly(1.0, 1.0, 0.0, 1.0);
        assertThat(file.problems()).noneMatch(Problem::serious);
    }

    @Test
    void incrementalCoordinatesAddUp() throws UnreadableFile {
        GerberFile file = read(MM + "%ADD10C,0.1*%D10*G91*X10000Y0D02*X10000D01*X10000Y10000D01*M02*");
        assertThat(stroke(file, 1)).extracting(Stroke::x2, Stroke::y2).containsExactly(3.0, 1.0);
    }

    @Test
    void unitAndFormatMayComeLateOrAsOldCodes() throws UnreadableFile {
        assertThat(flash(read("G71*%ADD10C,1*%%FSLAX24Y24*%D10*X10000Y0D03*M02*"), 0).x()).isEqualTo(1.0);
        assertThat(flash(read("%FSLAX24Y24*%G70*%ADD10C,0.1*%D10*X10000Y0D03*M02*"), 0).x()).isEqualTo(25.4);
    }

    @Test
    void arcsOfOneQuadrantFindTheirCentre() throws UnreadableFile {
        GerberFile file = read(MM + "%ADD10C,0.1*%D10*G74*X0Y10000D02*G02X10000Y0I0J10000D01*M02*");
        Arc arc = java.util.Objects.requireNonNull(stroke(file, 0).arc());
        assertThat(arc.radius()).isCloseTo(1, within(1e-9));
        assertThat(arc.sweep()).isCloseTo(-Math.PI / 2, within(1e-9));
    }

    @Test
    void anArcWithEqualEndsIsAFullCircleInMultiQuadrantMode() throws UnreadableFile {
        GerberFile file = read(MM + "%ADD10C,0.1*%D10*G75*X10000Y0D02*G03X10000Y0I-10000J0D01*M02*");
        Arc arc = java.util.Objects.requireNonNull(stroke(file, 0).arc());
        assertThat(arc.sweep()).isCloseTo(2 * Math.PI, within(1e-9));
    }

    @Test
    void macrosHaveArithmeticVariablesAndAllPrimitives() throws UnreadableFile {
        String macro = "%AMBOX*0 a comment*$3=$1x2*21,1,$3,$2/2,0,0,0*%";
        assertThat(shape(macro + "%ADD10BOX,2X4*%").getArea()).isCloseTo(8, within(1e-9));
        assertThat(shape("%AMM*1,1,2,0,0*%%ADD10M*%").getArea()).isCloseTo(Math.PI, within(0.01));
        assertThat(shape("%AMM*20,1,1,0,0,4,0,90*%%ADD10M*%").getEnvelopeInternal().getHeight()).isCloseTo(4, within(1e-9));
        assertThat(shape("%AMM*22,1,3,2,0,0,0*%%ADD10M*%").getEnvelopeInternal().getMaxX()).isCloseTo(3, within(1e-9));
        assertThat(shape("%AMM*4,1,3,0,0,2,0,2,2,0,0,0*%%ADD10M*%").getArea()).isCloseTo(2, within(1e-9));
        assertThat(shape("%AMM*5,1,4,0,0,2,0*%%ADD10M*%").getArea()).isCloseTo(2, within(1e-9));
        assertThat(shape("%AMM*6,0,0,5,0.5,0.5,2,0.1,6,0*%%ADD10M*%").isEmpty()).isFalse();
        assertThat(shape("%AMM*7,0,0,4,3,0.5,45*%%ADD10M*%").getNumGeometries()).isEqualTo(4);
        assertThat(shape("%AMM*21,1,4,4,0,0,0*1,0,2,0,0*%%ADD10M*%").getArea()).isCloseTo(16 - Math.PI, within(0.01));
    }

    private static Geometry shape(String definitions) throws UnreadableFile {
        return flash(read(MM + definitions + "D10*X0Y0D03*M02*"), 0).aperture().shape();
    }

    @Test
    void stepAndRepeatCopies() throws UnreadableFile {
        GerberFile file = read(MM + "%ADD10C,1*%D10*%SRX3Y2I5J4*%X0Y0D03*%SR*%X90000Y0D03*M02*");
        assertThat(file.objects()).hasSize(7);
        assertThat(file.objects().stream().map(Flash.class::cast).mapToDouble(Flash::x).max()).hasValue(10);
    }

    @Test
    void blocksArePlacedMirroredTurnedAndScaled() throws UnreadableFile {
        GerberFile file = read(MM + "%ADD10C,1*%%ABD11*%D10*X10000Y0D03*%AB*%D11*%LMX*%%LR90*%%LS2*%X0Y0D03*M02*");
        assertThat(file.objects()).hasSize(1);
        assertThat(flash(file, 0).x()).isCloseTo(0, within(1e-9));
        assertThat(flash(file, 0).y()).isCloseTo(-2, within(1e-9));
        assertThat(flash(file, 0).aperture().width()).isEqualTo(2);
    }

    @Test
    void regionsKeepTheirContourAndPolarity() throws UnreadableFile {
        GerberFile file = read(MM + "%LPC*%G36*X0Y0D02*G01X20000D01*Y10000D01*X0D01*Y0D01*G37*M02*");
        assertThat(file.objects()).singleElement().isInstanceOfSatisfying(Region.class, region -> {
            assertThat(region.dark()).isFalse();
            assertThat(region.contour()).containsExactly(0, 0, 2, 0, 2, 1, 0, 1, 0, 0);
        });
    }

    @Test
    void settingsOfTheWholePictureAreApplied() throws UnreadableFile {
        assertThat(flash(read("%ASAYBX*%" + MM + "%ADD10C,1*%D10*X10000Y20000D03*M02*"), 0)).extracting(Flash::x, Flash::y)
                .containsExactly(2.0, 1.0);
        assertThat(flash(read(MM + "%OFA1B2*%%ADD10C,1*%D10*X0Y0D03*M02*"), 0)).extracting(Flash::x, Flash::y).containsExactly(1.0, 2.0);
        assertThat(flash(read(MM + "%MIA1B0*%%ADD10C,1*%D10*X10000Y0D03*M02*"), 0).x()).isEqualTo(-1);
        assertThat(read(MM + "%IPNEG*%%ADD10C,1*%D10*X10000Y0D03*M02*").negative()).isTrue();
    }

    @Test
    void attributesAreReadFromX2AndFromComments() throws UnreadableFile {
        assertThat(read("%TF.FileFunction,Copper,L1,Top*%" + MM + "M02*").attribute("FileFunction"))
                .isEqualTo(List.of("Copper", "L1", "Top"));
        assertThat(read("G04 #@! TF.FileFunction,Profile,NP*\n" + MM + "M02*").attribute("FileFunction"))
                .isEqualTo(List.of("Profile", "NP"));
    }

    @Test
    void wrongContentIsLeftOutAndTold() throws UnreadableFile {
        GerberFile file = read(MM + "D99*X0Y0D02*X10000D01*M02*");
        assertThat(file.objects()).isEmpty();
        assertThat(file.problems()).anyMatch(Problem::serious);
    }

    @Test
    void macroBombsAreRefused() {
        String macro = "%" + "AMB*" + "1,1,1,0,0*".repeat(3000) + "%";
        assertThatThrownBy(() -> read(MM + macro + "%ADD10B*%D10*X0Y0D03*M02*")).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> read(MM + "%ABD11*%".repeat(40) + "M02*")).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void otherFilesAreRefused() {
        assertThatThrownBy(() -> read("%PDF-1.4")).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> read("")).isInstanceOf(UnreadableFile.class);
    }
}
