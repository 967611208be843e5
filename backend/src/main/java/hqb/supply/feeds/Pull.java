package hqb.supply.feeds;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.Language;
import hqb.platform.fetch.FetchFault;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Once that a list was fetched.
 *
 * @param asked       whether somebody asked for it, not the schedule
 * @param state       waiting, running, fetched, unchanged or refused
 * @param fault       null unless refused
 * @param importId    of what was fetched; when it was unchanged of the last that was
 * @param importState null when there is no import
 * @param bytes       null when nothing was fetched
 */
record Pull(UUID id, boolean asked, String state, @Nullable FetchFault fault, String argument, @Nullable UUID importId,
        @Nullable String importState, @Nullable Long bytes, Instant createdAt, @Nullable Instant finishedAt) {

    /**
     * A pull as the supplier sees it.
     *
     * @param askedBy     person or schedule
     * @param state       waiting, running, fetched, unchanged or refused
     * @param reason      why it was refused; null unless it was
     * @param importId    of what was fetched; when it was unchanged of the last that was
     * @param importState queued, running, review, done or failed; null when there is no import
     * @param bytes       of the file; null when nothing was fetched
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record View(UUID id, String askedBy, String state, @Nullable Reason reason, @Nullable UUID importId, @Nullable String importState,
            @Nullable Long bytes, Instant createdAt, @Nullable Instant finishedAt) {
    }

    /** Why a pull was refused. */
    @Serdeable
    record Reason(String code, String message) {
    }

    View view(Language language) {
        return new View(id, asked ? "person" : "schedule", state,
                fault == null ? null : new Reason(fault.code(), fault.message(argument, language)), importId, importState, bytes, createdAt,
                finishedAt);
    }
}
