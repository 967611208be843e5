package hqb.prototyping.quotes;

import hqb.accounts.OrganisationId;
import hqb.platform.money.Money;
import hqb.prototyping.providers.ProviderId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an order needs to know of a firm price.
 *
 * @param organisation who asked; null when nobody was signed in
 * @param title        the name of the file, or of the product that is tested
 * @param design       null once it was deleted, and of tests
 * @param designSha256 null of tests
 */
public record FirmQuote(UUID id, String number, @Nullable OrganisationId organisation, ProviderId provider, String process, String title,
        @Nullable UUID design, @Nullable String designSha256, long quantity, int workingDays, Money total, Instant validUntil) {
}
