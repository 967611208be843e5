package hqb.sourcing.rfq.asking;

import hqb.catalogue.ListedPart;
import hqb.catalogue.NamedPart;
import hqb.catalogue.Parts;
import hqb.platform.BodyCheck;
import hqb.supply.fitting.FindFittingSuppliers;
import hqb.supply.fitting.FittingSupplier;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks up the parts that lines ask for, and whom they fit. */
@Singleton
public class DraftLines {
    private final Parts parts;
    private final ResolveParts resolve;
    private final FindFittingSuppliers fitting;

    DraftLines(Parts parts, ResolveParts resolve, FindFittingSuppliers fitting) {
        this.parts = parts;
        this.resolve = resolve;
        this.fitting = fitting;
    }

    /** Lines alone, before they are sent. */
    @Serdeable
    public record Draft(@Nullable List<@Nullable AskedLine> lines) {
    }

    /** A line whose part is looked up. */
    record Drafted(AskedLine.Read line, @Nullable UUID part, String mpn, @Nullable String manufacturer, FindFittingSuppliers.Asked asked) {
    }

    /**
     * The suppliers that fit some lines, the best first.
     *
     * @throws hqb.platform.Refusal naming each field that is wrong
     */
    public List<FittingSupplier> fitting(Draft draft) {
        BodyCheck check = new BodyCheck();
        List<AskedLine.Read> read = AskedLine.read(check, draft.lines());
        check.done();
        List<Drafted> drafted = look(read);
        return fit(drafted);
    }

    /** The suppliers that fit, the best first, without those that may not quote any of the lines. */
    List<FittingSupplier> fit(List<Drafted> lines) {
        return fitting.find(lines.stream().map(Drafted::asked).toList()).stream()
                .filter(one -> lines.stream().anyMatch(line -> line.line().condition().admits(one.supplier()))).toList();
    }

    /**
     * The lines with their parts.
     *
     * @throws hqb.platform.Refusal naming the parts that there are none of
     */
    List<Drafted> look(List<AskedLine.Read> lines) {
        Map<UUID, ListedPart> known = new HashMap<>();
        parts.listByIds(lines.stream().map(AskedLine.Read::part).filter(Objects::nonNull).distinct().toList())
                .forEach(part -> known.put(part.part().id().value(), part));
        BodyCheck check = new BodyCheck();
        List<Drafted> drafted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            AskedLine.Read line = lines.get(i);
            ListedPart part = line.part() == null ? null : known.get(line.part());
            if (line.part() == null) {
                drafted.add(free(line));
            } else if (part == null) {
                check.refuse("/lines/" + i + "/partId", "There is no such part.", "没有此元器件。");
            } else {
                drafted.add(new Drafted(line, line.part(), part.part().mpn(), part.manufacturer(),
                        new FindFittingSuppliers.Asked(List.of(line.part()), part.part().manufacturer(), part.part().category())));
            }
        }
        check.done();
        return drafted;
    }

    private Drafted free(AskedLine.Read line) {
        String maker = line.manufacturer();
        if (maker == null) {
            return new Drafted(line, null, line.mpn(), null, ofAnyMaker(line.mpn()));
        }
        NamedPart part = resolve.find(line.mpn(), maker).orElse(null);
        return part == null
                ? new Drafted(line, null, line.mpn(), maker,
                        new FindFittingSuppliers.Asked(List.of(), resolve.maker(maker).orElse(null), null))
                : new Drafted(line, part.id(), part.mpn(), part.maker(),
                        new FindFittingSuppliers.Asked(List.of(part.id()), part.manufacturer(), part.category()));
    }

    /** Whoever offers a part of that number fits; and something of their category, when they have one in common. */
    private FindFittingSuppliers.Asked ofAnyMaker(String mpn) {
        List<NamedPart> parts = resolve.ofAnyMaker(mpn);
        List<String> categories = parts.stream().map(NamedPart::category).distinct().toList();
        return new FindFittingSuppliers.Asked(parts.stream().map(NamedPart::id).toList(), null,
                categories.size() == 1 ? categories.getFirst() : null);
    }
}
