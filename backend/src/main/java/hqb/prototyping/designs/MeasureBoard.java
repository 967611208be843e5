package hqb.prototyping.designs;

import hqb.prototyping.boards.AnalyseBoard;
import hqb.prototyping.boards.BoardAnalysis;
import hqb.prototyping.boards.BoardFile;
import hqb.prototyping.assembly.AssemblyReport;
import hqb.prototyping.assembly.ReadAssembly;
import hqb.prototyping.designs.AnalyseDesign.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measures a set of Gerber and drill files. */
final class MeasureBoard {
    /** Rules that say of a file that it is a layer, but cannot be read. */
    private static final Set<String> REFUSED = Set.of("file-too-complex", "file-out-of-range");

    private MeasureBoard() {
    }

    /** What came of it; throws {@link Unreadable} when none of the files is a layer or a drill file. */
    static Outcome measure(List<OpenArchive.Entry> files) throws Unreadable, IOException {
        List<BoardFile> set = files.stream().map(file -> new BoardFile(file.name(), file.content())).toList();
        AnalyseBoard.Looked looked = AnalyseBoard.look(set);
        BoardAnalysis found = looked.measures();
        boolean nothing = found.layers().stream().allMatch(layer -> layer.role().equals("unknown") || layer.role().equals("drawing"));
        if (nothing && found.findings().stream().noneMatch(one -> REFUSED.contains(one.rule()))) {
            throw new Unreadable(
                    "None of these files is a Gerber or a drill file. Export them from your CAD program, pack them as zip and send that.",
                    "其中没有 Gerber 或钻孔文件。请从 CAD 软件导出后打包成 zip 上传。");
        }
        DrawBoard.Drawn drawn = DrawBoard.draw(looked.drawn());
        Map<String, byte[]> byName = new LinkedHashMap<>();
        files.forEach(file -> byName.put(file.name(), file.content()));
        AssemblyReport parts = ReadAssembly.read(byName).orElse(null);
        List<Analysis.FindingItem> findings = new ArrayList<>(findings(found));
        if (parts != null) {
            findings.addAll(CheckAssembly.findings(parts));
        }
        return new Outcome(DesignKind.PCB,
                new Analysis(facts(found), null, parts == null ? null : CheckAssembly.facts(parts), findings, layers(found, drawn)),
                drawn.byName());
    }

    private static Analysis.BoardFacts facts(BoardAnalysis found) {
        return new Analysis.BoardFacts(found.widthMm(), found.heightMm(), found.copperLayers(), found.minTrackMm(), found.minGapMm(),
                found.minDrillMm(), found.minRingMm(), found.holes(), found.slots(), found.castellations(), found.boards(),
                found.topCopperMm2(), found.bottomCopperMm2(),
                found.drills().stream()
                        .map(row -> new Analysis.DrillItem(row.file(), row.tool(), row.diameterMm(), row.holes(), row.slots(),
                                row.plated()))
                        .toList(),
                found.sizeSource());
    }

    private static List<Analysis.FindingItem> findings(BoardAnalysis found) {
        return found.findings().stream().map(one -> new Analysis.FindingItem(one.rule(), one.severity(), one.layer(), one.measured(),
                one.limit(), one.x(), one.y())).toList();
    }

    private static List<Analysis.LayerItem> layers(BoardAnalysis found, DrawBoard.Drawn drawn) {
        return found.layers().stream()
                .map(layer -> new Analysis.LayerItem(layer.file(), layer.role(), drawn.byLayer().get(layer.file()))).toList();
    }
}
