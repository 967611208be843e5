package hqb.catalogue;

import hqb.platform.Uuid7;
import hqb.platform.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Names a part that is traded before the catalogue has it, so that an order can say what was bought. It is found, counted, matched and offered
 * by nobody until it is taken in.
 */
@Singleton
public class NameUnlisted {
    private static final String SOURCE = "agreed";

    private final Queries queries;
    private final ManufacturerNames makers;

    NameUnlisted(Queries queries, ManufacturerNames makers) {
        this.queries = queries;
        this.makers = makers;
    }

    /**
     * A part that was named.
     *
     * @param maker slug of its manufacturer when the catalogue knows that; then it is the part that would be taken in
     */
    public record Named(UUID id, Optional<String> maker) {
    }

    /** Names it; the same number of the same maker is the same part each time. It is in {@link Categories#UNCATEGORISED}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Named name(String mpn, String manufacturer, Instant now) {
        Optional<String> known = makers.find(manufacturer).map(Manufacturer::slug);
        makers.find(manufacturer).ifPresent(this::keep);
        String slug = known.orElseGet(() -> maker(manufacturer, now));
        UUID id = known.isPresent() ? PartId.of(slug, mpn).value() : Uuid7.random(now);
        queries.run(
                """
                        INSERT INTO catalogue_part (id, mpn, mpn_key, manufacturer_slug, category_slug, description, parameters, other_attributes, source,
                            listed) VALUES (?, ?, ?, ?, ?, '', '{}', '{}', ?, false) ON CONFLICT DO NOTHING""",
                id, mpn, Part.mpnKey(mpn), slug,
                Categories.UNCATEGORISED, SOURCE);
        return new Named(queries.list("SELECT id FROM catalogue_part WHERE manufacturer_slug = ? AND mpn = ?",
                row -> row.getObject(1, UUID.class), slug, mpn).getFirst(), known);
    }

    /** A maker of the curated names none of whose parts the catalogue has yet. */
    private void keep(Manufacturer maker) {
        queries.run("""
                INSERT INTO catalogue_manufacturer (slug, name, aliases, listed) VALUES (?, ?, ?, false) ON CONFLICT (slug) DO NOTHING""",
                maker.slug(), maker.name(), maker.aliases().toArray(String[]::new));
    }

    /** A maker that the catalogue does not know either: under a slug that no catalogue gives. */
    private String maker(String name, Instant now) {
        queries.run("INSERT INTO catalogue_manufacturer (slug, name, listed) VALUES (?, ?, false) ON CONFLICT DO NOTHING",
                "unlisted-" + Uuid7.random(now), name);
        return queries.list("SELECT slug FROM catalogue_manufacturer WHERE name = ? AND NOT listed", row -> row.getString(1), name)
                .getFirst();
    }
}
