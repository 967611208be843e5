package hqb.catalogue;

import hqb.platform.Uuid7;
import java.time.Instant;
import java.util.UUID;

/**
 * The id of a part.
 *
 * @param value a UUID of version 7
 */
public record PartId(UUID value) {

    /** The instant in the ids of parts loaded from published catalogues. */
    private static final Instant SNAPSHOT = Instant.parse("2026-05-21T00:00:00Z");

    /** The id that a part of a published catalogue always gets, so that links survive a fresh load. */
    public static PartId of(String manufacturerSlug, String mpn) {
        return new PartId(Uuid7.named(SNAPSHOT, "part", manufacturerSlug + "\n" + mpn));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
