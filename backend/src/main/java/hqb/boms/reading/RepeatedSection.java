package hqb.boms.reading;

import hqb.boms.reading.BomFile.OtherRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * KiCad's older scripts list every part twice under the same headings: one by one, and put together. Where two sections have the very same references the
 * shorter one is the list, and the rows of the other are no parts.
 */
final class RepeatedSection {
    private final List<Integer> starts = new ArrayList<>();

    /** The headings stand here again, behind so many lines. */
    void begins(int lines) {
        starts.add(lines);
    }

    /** The list with each part once. */
    BomFile once(BomFile file) {
        for (int start : starts) {
            List<BomLine> before = file.lines().subList(0, start);
            List<BomLine> behind = file.lines().subList(start, file.lines().size());
            Set<String> references = references(before);
            if (!references.isEmpty() && references.equals(references(behind))) {
                boolean first = before.size() < behind.size();
                return without(file, first ? before : behind, first ? behind : before);
            }
        }
        return file;
    }

    private static BomFile without(BomFile file, List<BomLine> kept, List<BomLine> dropped) {
        List<OtherRow> others = Stream.concat(file.otherRows().stream(), dropped.stream().map(RepeatedSection::row))
                .sorted(Comparator.comparingInt(OtherRow::row)).toList();
        return new BomFile(file.format(), file.columns(), List.copyOf(kept), others);
    }

    private static OtherRow row(BomLine line) {
        String value = line.value() == null ? String.join(", ", line.mpns()) : line.value();
        return new OtherRow(line.row(), String.join(", ", line.references()) + " · " + value);
    }

    private static Set<String> references(List<BomLine> lines) {
        return lines.stream().flatMap(line -> line.references().stream()).collect(Collectors.toCollection(HashSet::new));
    }
}
