package hqb.prototyping.designs;

import hqb.platform.Language;
import hqb.prototyping.designs.AnalyseDesign.Outcome;
import hqb.prototyping.solids.DrawSolid;
import hqb.prototyping.solids.MeasureSolid;
import hqb.prototyping.solids.ReadSolid;
import hqb.prototyping.solids.SolidAnalysis;
import hqb.prototyping.solids.SolidMesh;
import hqb.prototyping.solids.UnreadableSolid;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures a body and draws it. */
final class MeasureBody {
    /** The name of its picture. */
    static final String PICTURE = "body.png";

    private MeasureBody() {
    }

    /** What came of it; throws {@link Unreadable} with the reason when it is no model. */
    static Outcome measure(String name, byte[] content) throws Unreadable {
        try {
            SolidMesh mesh = ReadSolid.read(content);
            SolidAnalysis found = MeasureSolid.measure(name, mesh);
            return new Outcome(DesignKind.SOLID, new Analysis(null, facts(found), null, findings(found), List.of()),
                    Map.of(PICTURE, DrawSolid.png(mesh)), mesh);
        } catch (UnreadableSolid unreadable) {
            throw new Unreadable(unreadable.detail(Language.EN), unreadable.detail(Language.ZH));
        }
    }

    private static Analysis.SolidFacts facts(SolidAnalysis found) {
        return new Analysis.SolidFacts(List.of(found.box().sizeX(), found.box().sizeY(), found.box().sizeZ()), found.volumeMm3(),
                found.areaMm2(), found.triangles(), found.watertight(), found.shells(), found.unitGuess().code(),
                found.wall() == null ? null : found.wall().millimetres());
    }

    private static List<Analysis.FindingItem> findings(SolidAnalysis found) {
        return found.findings().stream().map(one -> new Analysis.FindingItem(one.rule().code(),
                one.severity().name().toLowerCase(Locale.ROOT), null, one.measured(), one.limit(), one.x(), one.y())).toList();
    }
}
