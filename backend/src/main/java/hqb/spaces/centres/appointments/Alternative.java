package hqb.spaces.centres.appointments;

import hqb.platform.Language;
import hqb.spaces.centres.Centre;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A free slot that would do as well.
 *
 * @param centre the centre's word
 * @param name   its name
 */
@Serdeable
record Alternative(String centre, String name, String nameZh, Instant at, Instant ends) {
    static Alternative of(Centre centre, Slot slot) {
        return new Alternative(centre.slug(), centre.name(Language.EN), centre.name(Language.ZH), slot.at(), slot.ends());
    }
}
