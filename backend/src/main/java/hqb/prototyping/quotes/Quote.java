package hqb.prototyping.quotes;

import hqb.platform.money.Money;
import hqb.prototyping.pricing.Job;
import hqb.prototyping.providers.ProviderId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A firm price. It never changes; it rests on the file of that hash, or on the facts of that hash of a test plan, and on the rules of that
 * version.
 *
 * @param number       that people can read to each other
 * @param design       null once the design was deleted
 * @param designSha256 of the file, in hexadecimal; null when it rests on a test plan
 * @param designName   of the file, or of the product that is tested
 * @param organisation who asked; null when nobody was signed in
 * @param rules        id of the version of the provider's rules
 * @param job          what is made
 * @param asked        pieces that were asked for
 * @param quantity     pieces that are made
 * @param leadTime     the word of the lead time
 * @param lines        of the price, as JSON of a list of {@link KeptLine}
 * @param plan         the test plan; null when it rests on a file
 * @param factsSha256  of the plan's facts, in hexadecimal; null when it rests on a file
 * @param measured     the facts that were measured from the file, by name; the others were chosen
 * @param parts        each test with a job of its own; empty when it rests on a file
 */
record Quote(UUID id, String number, @Nullable UUID design, @Nullable String designSha256, String designName, @Nullable UUID organisation,
        ProviderId provider, UUID rules, String process, Job job, long asked, long quantity, String leadTime, int workingDays, Money total,
        String lines, Instant createdAt, Instant validUntil, @Nullable UUID plan, @Nullable String factsSha256, Set<String> measured,
        List<KeptPart> parts) {
}
