package hqb.prototyping.orders;

import hqb.accounts.OrganisationId;
import hqb.ordering.orders.Frozen.Address;
import hqb.platform.money.Currency;
import hqb.prototyping.providers.ProviderId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order that is to be placed. Its price is the sum of its milestones, and final.
 *
 * @param maker        who orders
 * @param person       who of them; null for an API key
 * @param process      the word of what is made: of a priced process, or of a service
 * @param workingDays  from the day on which work may begin
 * @param quote        the firm price it rests on; null when it was brokered
 * @param request      the brokered request it rests on; null when it was quoted
 * @param design       null when there is none
 * @param designSha256 of its content; null when there is none
 * @param delivery     where the goods go; null when nothing is sent
 */
public record NewOrder(OrganisationId maker, @Nullable UUID person, ProviderId provider, OrderKind kind, String process, String title,
        long quantity, int workingDays, Currency currency, List<NewMilestone> milestones, @Nullable UUID quote, @Nullable UUID request,
        @Nullable UUID design, @Nullable String designSha256, @Nullable Address delivery, @Nullable String note) {
}
