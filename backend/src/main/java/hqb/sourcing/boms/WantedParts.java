package hqb.sourcing.boms;

import hqb.catalogue.Part;
import hqb.platform.Language;
import hqb.sourcing.boms.BomPage.LineItem;
import hqb.sourcing.boms.BomPage.MatchItem;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a list wants, for those who get it. */
@Singleton
public class WantedParts {
    private final ShowBom show;

    WantedParts(ShowBom show) {
        this.show = show;
    }

    /** The lines of the list of that link; refuses with not-found when there is none. */
    public List<WantedPart> list(UUID bom, Language language) throws IOException {
        return show.lines(bom, language).stream().map(WantedParts::wanted).toList();
    }

    private static WantedPart wanted(LineItem line) {
        MatchItem match = line.match();
        String text = Stream.of(line.mpn(), line.value(), line.description(), line.supplierPartNumbers().stream().findFirst().orElse(null))
                .filter(Objects::nonNull).filter(one -> !one.isBlank()).findFirst().orElse(String.join(", ", line.references()));
        boolean toCheck = !line.candidates().isEmpty();
        return match == null
                ? new WantedPart(line.row(), line.references(), text, line.quantity(), null, null, null, false, parts(line), toCheck,
                        line.dnp())
                : new WantedPart(line.row(), line.references(), text, line.quantity(), match.partId(), match.mpn(), match.manufacturer(),
                        match.accepted(), parts(line), toCheck, line.dnp());
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
        return List.copyOf(parts);
    }
}
