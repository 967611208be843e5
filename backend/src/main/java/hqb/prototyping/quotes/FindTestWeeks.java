package hqb.prototyping.quotes;

import hqb.platform.Refusal;
import hqb.prototyping.providers.ProviderId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Says in which weeks the tests of a firm price are to be done, and where. */
@Singleton
public class FindTestWeeks {
    private final Quotes quotes;

    FindTestWeeks(Quotes quotes) {
        this.quotes = quotes;
    }

    /**
     * Where and when.
     *
     * @param weeks   the Mondays, each once, in order; empty when the quote is not for tests
     * @param nobodys whether it was made for somebody who was not signed in
     */
    public record Weeks(ProviderId laboratory, List<LocalDate> weeks, boolean nobodys) {
    }

    /** The weeks that were chosen; refuses with not-found when there is no such quote. */
    public Weeks of(UUID quote) {
        Quote found = quotes.find(quote).orElseThrow(() -> Refusal.notFound("There is no quote with this link.", "没有此链接的报价。"));
        return new Weeks(found.provider(), found.parts().stream().map(KeptPart::week).distinct().sorted().toList(),
                found.organisation() == null);
    }
}
