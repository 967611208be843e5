package hqb.prototyping.brokering.tenders;

import hqb.accounts.OrganisationId;
import hqb.prototyping.providers.ProviderId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What counts of a provider when jobs are given away.
 *
 * @param organisation whose it is; null when nobody of it has an account
 * @param finished     jobs, those of the demonstration too
 * @param demo         of them, those that a provider of the demonstration is only said to have finished
 * @param open         jobs that were given to it and are not over
 * @param lastInvited  null when it never was
 */
public record TrackRecord(ProviderId provider, @Nullable OrganisationId organisation, int finished, int demo, int open,
        @Nullable Instant lastInvited) {
    /** Finished jobs from which on a provider is no newcomer. */
    public static final int NEWCOMER_BELOW = 10;
    /** So many first jobs are given one at a time. */
    public static final int FIRST_JOBS = 5;
    /** What each of the first jobs may be worth, in USD. */
    public static final int FIRST_JOB_USD = 5_000;

    /** Whether it has a newcomer's share of the tenders. */
    public boolean isNewcomer() {
        return finished < NEWCOMER_BELOW;
    }

    /** Whether it is among its first jobs, which come one at a time and are small. */
    public boolean isFirst() {
        return finished < FIRST_JOBS;
    }

    /** Whether it has as much to do as a newcomer may have. */
    public boolean isFull() {
        return isFirst() ? open > 0 : isNewcomer() && open >= FIRST_JOBS;
    }
}
