package hqb.prototyping.quotes;

import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import hqb.prototyping.pricing.Price;
import hqb.prototyping.pricing.PriceQuote;
import hqb.prototyping.pricing.RuleSet;
import hqb.prototyping.providers.PriceRules;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works out every firm price anew from its job and its old rules: firm means that it comes out the same for ever. */
@Singleton
class ReplayQuotes implements RecurringJob {
    private static final Logger LOG = LoggerFactory.getLogger(ReplayQuotes.class);
    private static final int AT_ONCE = 500;

    private final Quotes quotes;
    private final PriceRules rules;

    ReplayQuotes(Quotes quotes, PriceRules rules) {
        this.quotes = quotes;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "prototyping-replay-quotes";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofDays(1));
    }

    @Override
    public void run() {
        replay();
    }

    /** The numbers of the quotes that come out otherwise now; each is an error in the log too. */
    List<String> replay() {
        List<String> different = new ArrayList<>();
        UUID last = new UUID(0, 0);
        for (List<Quote> some = quotes.after(last, AT_ONCE); !some.isEmpty(); some = quotes.after(last, AT_ONCE)) {
            for (Quote quote : some) {
                if (!comesOutTheSame(quote)) {
                    LOG.error("the firm price {} comes out otherwise now", quote.number());
                    different.add(quote.number());
                }
            }
            last = some.getLast().id();
        }
        return different;
    }

    private boolean comesOutTheSame(Quote quote) {
        RuleSet then = rules.find(quote.rules()).orElseThrow();
        if (quote.parts().isEmpty()) {
            PriceQuote now = Price.of(then, quote.job(), quote.asked(), quote.leadTime());
            return now.total() != null && now.total().compareTo(quote.total().amount()) == 0 && now.quantity() == quote.quantity()
                    && now.workingDays() == quote.workingDays() && now.currency().equals(quote.total().currency().name());
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (KeptPart part : quote.parts()) {
            PriceQuote now = Price.of(then, part.job().job(), quote.asked(), part.leadTime());
            if (now.total() == null || now.total().compareTo(part.total()) != 0 || now.workingDays() != part.workingDays()) {
                return false;
            }
            sum = sum.add(now.total());
        }
        return sum.compareTo(quote.total().amount()) == 0 && then.currency().equals(quote.total().currency().name());
    }
}
