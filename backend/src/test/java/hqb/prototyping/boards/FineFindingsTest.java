package hqb.prototyping.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each finding on a small board that has the defect, and none on its twin without it. */
class FineFindingsTest {

    private static final BoardFile OUTLINE = GerberText.millimetres().circle(0.1).box(0, 0, 40, 30).file("b-Edge_Cuts.gbr");

    private static List<Finding> found(String rule, BoardFile... files) {
        var set = new ArrayList<>(List.of(files));
        set.add(OUTLINE);
        return AnalyseBoard.analyse(set).findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    private static BoardFile top(GerberText text) {
        return text.file("b-F_Cu.gbr");
    }

    private static double[] at(double x, double y, double length, double degrees) {
        return new double[]{x, y, x + length * Math.cos(Math.toRadians(degrees)), y + length * Math.sin(Math.toRadians(degrees))};
    }

    @Test
    void tracksThatTurnBackSharplyHoldAcid() {
        GerberText text = GerberText.millimetres().circle(0.2).line(10, 10, 20, 10).line(at(10, 10, 8, 30));
        assertThat(found("acid-trap", top(text))).singleElement().satisfies(finding -> {
            assertThat(finding.measured()).isCloseTo(30, within(0.1));
            assertThat(finding.limit()).isEqualTo(90);
            assertThat(finding.layer()).isEqualTo("copper-top");
            assertThat(finding.severity()).isEqualTo("info");
            assertThat(finding.x()).isBetween(10.0, 11.0);
            assertThat(finding.y()).isBetween(9.9, 10.3);
        });
        assertThat(found("acid-trap", top(GerberText.millimetres().circle(0.2).line(10, 10, 20, 10).line(at(10, 10, 8, 80))))).hasSize(1);
    }

    @Test
    void theUsualRoutingHoldsNone() {
        GerberText text = GerberText.millimetres().circle(0.2).line(5, 5, 10, 5, 15, 10, 15, 20) // bends of 45 degrees
                .line(20, 5, 30, 5, 30, 15) // and of 90
                .line(5, 25, 30, 25).line(at(15, 25, 3, -45)).line(at(20, 25, 3, -90)) // branches on the way
                .line(22, 15, 25, 15).line(25, 15, 28, 15).line(at(25, 15, 3, 45)); // and at a corner of lines
        assertThat(found("acid-trap", top(text))).isEmpty();
    }

    @Test
    void aBranchThatLeavesFlatHoldsAcid() {
        GerberText text = GerberText.millimetres().circle(0.2).line(5, 25, 30, 25).line(at(15, 25, 5, -25));
        assertThat(found("acid-trap", top(text))).singleElement().satisfies(finding -> {
            assertThat(finding.measured()).isCloseTo(25, within(0.1));
            assertThat(finding.limit()).isEqualTo(45);
        });
    }

    @Test
    void aPadOrTeardropFillsTheNotch() {
        GerberText pad = GerberText.millimetres().circle(0.2).line(10, 10, 20, 10).line(at(10, 10, 8, 40)).circle(1.6).flash(10, 10);
        assertThat(found("acid-trap", top(pad))).isEmpty();
        GerberText drop = GerberText.millimetres().circle(0.2).line(10, 10, 20, 10).line(at(10, 10, 8, 30)).region(10, 10, 12, 10, 12, 11.1,
                10, 10);
        assertThat(found("acid-trap", top(drop))).isEmpty();
    }

    @Test
    void lettersInCopperHoldNone() {
        GerberText text = GerberText.millimetres().circle(0.15);
        for (int i = 0; i < 3; i++) {
            text.line(10 + 1.5 * i, 12, 10.5 + 1.5 * i, 10, 11 + 1.5 * i, 12);
        }
        assertThat(found("acid-trap", top(text))).isEmpty();
    }

    @Test
    void aPlaneOnOneSideOnlyIsUnevenCopper() {
        BoardFile plane = GerberText.millimetres().region(0.5, 0.5, 39.5, 0.5, 39.5, 29.5, 0.5, 29.5, 0.5, 0.5).file("b-B_Cu.gbr");
        BoardFile sparse = top(GerberText.millimetres().circle(0.2).line(5, 5, 30, 5));
        assertThat(found("copper-balance", sparse, plane)).singleElement().satisfies(finding -> {
            assertThat(finding.layer()).isEqualTo("copper-bottom");
            assertThat(finding.measured()).isCloseTo(94, within(1.0));
            assertThat(finding.limit()).isEqualTo(50);
            assertThat(finding.x()).isEqualTo(20);
        });
        BoardFile other = top(GerberText.millimetres().region(2, 2, 38, 2, 38, 25, 2, 25, 2, 2));
        assertThat(found("copper-balance", other, plane)).isEmpty();
    }

    @Test
    void aLayerFullInOnePartAndBareInAnotherIsUneven() {
        BoardFile half = top(GerberText.millimetres().region(0, 0, 20, 0, 20, 30, 0, 30, 0, 0));
        assertThat(found("copper-spread", half)).singleElement().satisfies(finding -> {
            assertThat(finding.measured()).isCloseTo(100, within(1.0));
            assertThat(finding.layer()).isEqualTo("copper-top");
            assertThat(finding.x()).isGreaterThan(20);
        });
        BoardFile even = top(GerberText.millimetres().region(1, 1, 39, 1, 39, 29, 1, 29, 1, 1));
        assertThat(found("copper-spread", even)).isEmpty();
    }

    private static final String PLATED = "; #@! TF.FileFunction,Plated,1,2,PTH\nM48\nMETRIC\nT1C0.3\nT2C0.8\n%\n";

    /** Pads of 0.9 by 1 mm, one of 3 by 3, and leads; a via at a place. */
    private static BoardFile[] pads(double viaX, double viaY, boolean paste, String head) {
        var files = new ArrayList<BoardFile>();
        GerberText copper = GerberText.millimetres().rectangle(0.9, 1).flash(10, 10).flash(12, 10).rectangle(3, 3).flash(20, 20).circle(1.6)
                .flash(30, 10).flash(32.54, 10).circle(0.6).flash(viaX, viaY);
        files.add(copper.file("b-F_Cu.gbr"));
        files.add(GerberText.millimetres().circle(1.6).flash(30, 10).flash(32.54, 10).circle(0.6).flash(viaX, viaY).file("b-B_Cu.gbr"));
        files.add(GerberText.millimetres().rectangle(1, 1.1).flash(10, 10).flash(12, 10).rectangle(3.1, 3.1).flash(20, 20).circle(1.7)
                .flash(30, 10).flash(32.54, 10).file("b-F_Mask.gbr"));
        if (paste) {
            files.add(GerberText.millimetres().rectangle(0.9, 1).flash(10, 10).flash(12, 10).rectangle(1.2, 1.2).flash(19.3, 19.3)
                    .flash(20.7, 19.3).flash(19.3, 20.7).flash(20.7, 20.7).file("b-F_Paste.gbr"));
        }
        files.add(GerberText.file("b.drl", head + "T1\nX" + viaX + "Y" + viaY + "\nT2\nX30.0Y10.0\nX32.54Y10.0\nM30\n"));
        return files.toArray(BoardFile[]::new);
    }

    @Test
    void aViaInAPadDrawsItsSolderAway() {
        for (boolean paste : new boolean[]{true, false}) {
            assertThat(found("via-in-pad", pads(10.2, 10.1, paste, PLATED))).singleElement().satisfies(finding -> {
                assertThat(finding.severity()).isEqualTo("warning");
                assertThat(finding.measured()).isEqualTo(1);
                assertThat(finding.layer()).isEqualTo("copper-top");
                assertThat(finding.x()).isEqualTo(10.2);
            });
        }
        assertThat(found("via-in-pad", pads(10, 10, true, PLATED))).hasSize(1);
    }

    @Test
    void viasBesidePadsAndLeadsInThemAreNone() {
        assertThat(found("via-in-pad", pads(11, 12, true, PLATED))).isEmpty();
        assertThat(found("via-in-pad", pads(11, 12, false, PLATED))).isEmpty();
        assertThat(found("via-in-exposed-pad", pads(11, 12, true, PLATED))).isEmpty();
    }

    @Test
    void viasUnderPadsForHeatAreOnlyNoted() {
        assertThat(found("via-in-pad", pads(20, 20.5, true, PLATED))).isEmpty();
        assertThat(found("via-in-exposed-pad", pads(20, 20.5, true, PLATED))).singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo("info"));
    }

    @Test
    void filledViasAndHolesWithoutPlatingAreNone() {
        String filled = PLATED.replace("T1C", "; #@! TA.AperFunction,Plated,PTH,ViaDrill,VII\nT1C");
        assertThat(found("via-in-pad", pads(10.2, 10.1, true, filled))).isEmpty();
        assertThat(found("via-in-pad", pads(10.2, 10.1, true, PLATED.replace("Plated,1,2,PTH", "NonPlated,1,2,NPTH")))).isEmpty();
    }

    @Test
    void aGapAtACornerThatBothLinesMissIsToldOnce() {
        BoardFile outline = GerberText.millimetres().circle(0.1).line(0, 0, 19.95, 0).line(20, -0.2, 20, 10, 0, 10, 0, 0).file("b.gko");
        List<Finding> findings = AnalyseBoard.analyse(List.of(outline, GerberText.millimetres().circle(1).flash(5, 5).file("b.gtl")))
                .findings();
        assertThat(findings).filteredOn(finding -> finding.rule().equals("outline-open")).hasSize(1);
    }
}
