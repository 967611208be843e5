package hqb.prototyping.quotes;

import hqb.platform.money.Money;
import hqb.prototyping.pricing.Job;
import hqb.prototyping.providers.ProviderId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A firm price. It never changes; it rests on the file of that hash and on the rules of that version.
 *
 * @param number       that people can read to each other
 * @param design       null once the design was deleted
 * @param designSha256 of the file, in hexadecimal
 * @param organisation who asked; null when nobody was signed in
 * @param rules        id of the version of the provider's rules
 * @param job          what is made
 * @param asked        pieces that were asked for
 * @param quantity     pieces that are made
 * @param leadTime     the word of the lead time
 * @param lines        of the price, as JSON of a list of {@link KeptLine}
 */
record Quote(UUID id, String number, @Nullable UUID design, String designSha256, String designName, @Nullable UUID organisation,
        ProviderId provider, UUID rules, String process, Job job, long asked, long quantity, String leadTime, int workingDays, Money total,
        String lines, Instant createdAt, Instant validUntil) {
}
