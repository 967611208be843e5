package hqb.accounts.people;

import hqb.accounts.PersonId;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/** What a feature keeps of a person. Each feature that keeps something brings one, so that it is exported and forgotten with the rest. */
public interface PersonTies {
    /**
     * Something kept.
     *
     * @param kind what it is, as a code
     * @param text what is kept
     */
    @Serdeable
    record Kept(String kind, String text, Instant since) {
    }

    /** All that is kept of a person. */
    List<Kept> export(PersonId person);

    /** Removes it, in the transaction that removes the person. */
    void forget(PersonId person);
}
