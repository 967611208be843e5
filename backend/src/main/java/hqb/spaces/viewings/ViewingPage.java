package hqb.spaces.viewings;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A viewing.
 *
 * @param number   by which people name it: VW-2026-000123
 * @param unitName the unit's label and building
 * @param address  of the building
 * @param owner    name of the organisation that lets the unit
 * @param meeting  where people meet; empty when nothing is said
 * @param note     what the person said to the owner; empty for nothing
 * @param state    booked, done, no-show or cancelled
 * @param reason   why the owner called it off; empty for nothing
 * @param can      what the asker may do now: move, cancel; attend, miss
 * @param who      for the owner: who comes; null for the person
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ViewingPage(UUID id, String number, UUID unit, String unitName, String address, String owner, Instant at, Instant ends,
        String meeting, String note, String state, String reason, List<String> can, Instant createdAt, @Nullable Who who) {

    /**
     * Who comes.
     *
     * @param organisation in whose name; null for nobody's
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Who(String email, @Nullable String organisation) {
    }
}
