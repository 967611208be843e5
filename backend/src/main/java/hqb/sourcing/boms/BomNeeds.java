package hqb.sourcing.boms;

import hqb.catalogue.Part;
import hqb.platform.Language;
import hqb.sourcing.boms.BomPage.LineItem;
import hqb.sourcing.boms.BomPage.MatchItem;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a list asks for, as those who price and buy it need to know. */
@Singleton
public class BomNeeds {
    private final ShowBom show;

    BomNeeds(ShowBom show) {
        this.show = show;
    }

    /**
     * A line that is put on the board.
     *
     * @param row      as a spreadsheet counts, from 1
     * @param quantity pieces a board; null when that cannot be told
     * @param label    what the list calls it
     * @param parts    the part that is meant, and behind it the alternates that the line itself names; empty when nobody has said which part is meant
     * @param toCheck  whether parts are known that it may mean, and somebody has to say which
     */
    public record Line(int row, List<String> references, @Nullable Integer quantity, String label, List<UUID> parts, boolean toCheck) {
    }

    /** The lines of a list that are put on the board; refuses with not-found when there is none with this link. */
    public List<Line> of(UUID bom, Language language) throws IOException {
        return show.lines(bom, language).stream().filter(line -> !line.dnp())
                .map(line -> new Line(line.row(), line.references(), line.quantity(), label(line), parts(line),
                        !line.candidates().isEmpty()))
                .toList();
    }

    /** What is doubtful is never bought. */
    private static List<UUID> parts(LineItem line) {
        Set<UUID> parts = new LinkedHashSet<>();
        MatchItem match = line.match();
        if (match != null && match.accepted()) {
            parts.add(match.partId());
        }
        Set<String> alternates = line.alternates().stream().map(Part::mpnKey).collect(Collectors.toSet());
        line.candidates().stream().filter(candidate -> candidate.accepted() && alternates.contains(Part.mpnKey(candidate.mpn())))
                .forEach(candidate -> parts.add(candidate.partId()));
        return new ArrayList<>(parts);
    }

    private static String label(LineItem line) {
        if (line.mpn() != null) {
            return line.mpn();
        }
        if (line.value() != null) {
            return line.value();
        }
        if (line.description() != null) {
            return line.description();
        }
        return line.references().isEmpty() ? "" : line.references().getFirst();
    }
}
