package hqb.prototyping.designs;

import hqb.prototyping.assembly.AssemblyReport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what a parts list and placements say of a board, and what in them does not fit together. */
final class CheckAssembly {
    private static final int SHOWN = 40;
    /** Assemblers take no more in one line of a parts list (JLCPCB, 2026-01). */
    private static final double MOST_DESIGNATORS = 200;

    private CheckAssembly() {
    }

    static Analysis.AssemblyFacts facts(AssemblyReport found) {
        return new Analysis.AssemblyFacts(found.partsFile(), found.placementFile(), found.lines(), found.parts(), found.placed(),
                found.sides(), found.unplaced().stream().limit(SHOWN).toList(), found.unlisted().stream().limit(SHOWN).toList());
    }

    /** Each finding once, with how many designators it concerns. */
    static List<Analysis.FindingItem> findings(AssemblyReport found) {
        List<Analysis.FindingItem> findings = new ArrayList<>();
        if (!found.unlisted().isEmpty()) {
            findings.add(finding("placed-but-not-listed", "warning", found.placementFile(), found.unlisted().size(), null));
        }
        if (!found.unplaced().isEmpty()) {
            findings.add(finding("listed-but-not-placed", "info", found.partsFile(), found.unplaced().size(), null));
        }
        if (!found.misspelt().isEmpty()) {
            findings.add(finding("designator-case", "warning", found.partsFile(), found.misspelt().size(), null));
        }
        if (found.longest() > MOST_DESIGNATORS) {
            findings.add(finding("too-many-designators", "warning", found.partsFile(), found.longest(), MOST_DESIGNATORS));
        }
        return findings;
    }

    private static Analysis.FindingItem finding(String rule, String severity, @Nullable String file, double measured,
            @Nullable Double limit) {
        return new Analysis.FindingItem(rule, severity, file, measured, limit, null, null);
    }
}
