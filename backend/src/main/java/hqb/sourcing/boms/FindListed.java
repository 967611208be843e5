package hqb.sourcing.boms;

import hqb.boms.reading.BomLine;
import hqb.catalogue.ListedPart;
import hqb.catalogue.Parts;
import hqb.platform.Refusal;
import hqb.sourcing.boms.ListedBom.Chosen;
import hqb.sourcing.boms.ListedBom.Line;
import hqb.sourcing.matches.Match;
import hqb.sourcing.matches.MatchLines;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a list for other features, with the parts that nobody has to look at any more. */
@Singleton
public class FindListed {
    private static final String LCSC = "lcsc:";

    private final Boms boms;
    private final ReadSent read;
    private final MatchLines matcher;
    private final DecideLines decide;
    private final Parts parts;

    FindListed(Boms boms, ReadSent read, MatchLines matcher, DecideLines decide, Parts parts) {
        this.boms = boms;
        this.read = read;
        this.matcher = matcher;
        this.decide = decide;
        this.parts = parts;
    }

    /**
     * The list of that link.
     *
     * @throws Refusal when there is none
     */
    public ListedBom of(UUID id) {
        Boms.Bom bom = boms.get(id);
        List<BomLine> lines = read.read(bom).lines();
        Map<BomLine, List<Match>> found = matcher.match(lines);
        Map<BomLine, DecideLines.Decision> decided = decide.of(bom, lines);
        Map<BomLine, UUID> sure = new HashMap<>();
        for (BomLine line : lines) {
            UUID part = sure(found.getOrDefault(line, List.of()), decided.get(line));
            if (part != null) {
                sure.put(line, part);
            }
        }
        Map<UUID, Chosen> chosen = new HashMap<>();
        parts.listByIds(List.copyOf(sure.values())).forEach(part -> chosen.put(part.part().id().value(), chosen(part)));
        return new ListedBom(id, bom.name(), lines.stream().map(line -> line(line, chosen.get(sure.get(line)))).toList());
    }

    private static @Nullable UUID sure(List<Match> found, DecideLines.@Nullable Decision decision) {
        if (decision != null) {
            return decision.choice().part();
        }
        return found.isEmpty() || !found.getFirst().kind().isSure() ? null : found.getFirst().part().id();
    }

    private static Chosen chosen(ListedPart listed) {
        String source = listed.part().source();
        return new Chosen(listed.part().id().value(), listed.part().mpn(), listed.manufacturer(),
                source != null && source.startsWith(LCSC) ? source.substring(LCSC.length()) : null, listed.part().packageName());
    }

    private static Line line(BomLine line, @Nullable Chosen part) {
        return new Line(line.row(), line.references(), line.quantity(), line.mpn(), line.manufacturer(), line.value(), line.footprint(),
                line.description(), line.supplierParts(), line.dnp(), part);
    }
}
