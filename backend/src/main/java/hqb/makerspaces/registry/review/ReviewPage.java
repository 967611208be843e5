package hqb.makerspaces.registry.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.makerspaces.registry.TitleReport;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A yearly review.
 *
 * @param day       by whose rules it judges
 * @param hash      SHA-256 of all judgements as text
 * @param proposals how many are to be kept, warned, removed
 * @param undecided how many the operator has not decided about
 * @param appeals   appeals that are open, in all reviews
 */
@Serdeable
record ReviewPage(UUID id, int year, LocalDate day, int subjects, String hash, Instant createdAt, Tally proposals, long undecided,
        long appeals) {

    /** How many of each. */
    @Serdeable
    record Tally(long keep, long warn, long remove) {
    }

    /**
     * A makerspace in a review.
     *
     * @param rules         the version of the conditions
     * @param proposal      keep, warn or remove
     * @param reasons       missed:CODE, unknown:CODE, returns:N, warned
     * @param missedReturns how many yearly statistics in a row it has not handed in
     * @param decision      keep, warn or remove; null before the operator has decided
     * @param appealUntil   the last day to appeal; null where nothing was taken
     * @param report        how it stood to each condition on the day of the review
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record CasePage(UUID review, int year, UUID space, String slug, String name, String tier, String rules, String proposal,
            List<String> reasons, int missedReturns, boolean warned, @Nullable String decision, String reason, @Nullable Instant decidedAt,
            @Nullable LocalDate appealUntil, @Nullable AppealPage appeal, @Nullable TitleReport report) {
    }

    /** An appeal: {@code outcome} is upheld or refused, null while it is open. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record AppealPage(String text, Instant madeAt, @Nullable String outcome, String answer, @Nullable Instant decidedAt) {
    }
}
