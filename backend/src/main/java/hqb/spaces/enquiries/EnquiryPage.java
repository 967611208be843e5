package hqb.spaces.enquiries;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thread about a unit.
 *
 * @param unit     the unit's id
 * @param unitName its label and building
 * @param owner    name of the organisation that lets it
 * @param side     maker or owner: which one the asker is
 * @param waitsFor maker or owner: who has to answer
 * @param who      for the owner: who asks; null for the maker
 * @param messages the oldest first; in a list, the last one alone
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record EnquiryPage(UUID id, UUID unit, String unitName, String owner, String side, String waitsFor, @Nullable Who who, Instant createdAt,
        Instant lastAt, List<Message> messages) {

    /**
     * Who asks.
     *
     * @param organisation in whose name; null for nobody's
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Who(String email, @Nullable String organisation) {
    }

    /**
     * Something that was said.
     *
     * @param by maker or owner
     */
    @Serdeable
    record Message(UUID id, Instant at, String by, String text) {
    }
}
