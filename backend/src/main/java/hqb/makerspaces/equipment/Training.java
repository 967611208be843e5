package hqb.makerspaces.equipment;

import hqb.platform.Language;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A training of a makerspace.
 *
 * @param validMonths for how long it is good; null for ever
 * @param endedAt     since when it is given to nobody any more; null while it is
 * @param version     goes up by one with each change
 */
public record Training(UUID id, UUID space, String slug, String nameEn, String nameZh, String aboutEn, String aboutZh,
        @Nullable Integer validMonths, @Nullable Instant endedAt, int version) {
    /** Its name. */
    public String name(Language language) {
        return language.pick(nameEn, nameZh);
    }

    /** What is learnt, and when. */
    public String about(Language language) {
        return language.pick(aboutEn, aboutZh);
    }
}
