package hqb.sourcing.rfq.asking;

import hqb.catalogue.ManufacturerNames;
import hqb.catalogue.NamedPart;
import hqb.catalogue.Part;
import hqb.catalogue.Parts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Finds the part of the catalogue that a number and its maker mean. */
@Singleton
public class ResolveParts {
    private final Parts parts;
    private final ManufacturerNames makers;

    ResolveParts(Parts parts, ManufacturerNames makers) {
        this.parts = parts;
        this.makers = makers;
    }

    /** The part; empty when the catalogue does not have it by that maker. */
    public Optional<NamedPart> find(String mpn, String manufacturer) {
        Optional<String> maker = maker(manufacturer);
        String key = Part.mpnKey(mpn);
        if (maker.isEmpty() || key.isEmpty()) {
            return Optional.empty();
        }
        List<NamedPart> same = parts.namedBy(List.of(key)).stream().filter(part -> part.manufacturer().equals(maker.get())).toList();
        return same.stream().filter(part -> part.mpn().equalsIgnoreCase(mpn)).findFirst()
                .or(() -> same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty());
    }

    /** All parts of that number, whoever makes them. */
    List<NamedPart> ofAnyMaker(String mpn) {
        String key = Part.mpnKey(mpn);
        return key.isEmpty() ? List.of() : parts.namedBy(List.of(key));
    }

    /** The name that the catalogue has for a maker; empty when it does not know it. */
    public Optional<String> makerName(String manufacturer) {
        return makers.find(manufacturer).map(one -> one.name());
    }

    /** The slug of a maker; empty when the catalogue does not know it. */
    public Optional<String> maker(String manufacturer) {
        return makers.find(manufacturer).map(one -> one.slug());
    }
}
