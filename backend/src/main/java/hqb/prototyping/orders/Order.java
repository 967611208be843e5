package hqb.prototyping.orders;

import hqb.accounts.OrganisationId;
import hqb.ordering.orders.Frozen.Address;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.prototyping.providers.ProviderId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order of a maker at a provider. What was agreed never changes: state, dates and parcel do.
 *
 * @param commission what the platform keeps of the total
 * @param actsAt     when it ends by itself, unpaid or because the maker is silent; null when it waits for a person
 * @param dueOn      when it has to have left the provider; null before work has begun
 */
record Order(UUID id, String number, OrganisationId maker, ProviderId provider, OrderKind kind, String process, String title,
        @Nullable UUID quote, @Nullable UUID request, @Nullable UUID design, @Nullable String designSha256, long quantity, int workingDays,
        Currency currency, BigDecimal total, BigDecimal commission, @Nullable Address delivery, @Nullable String note, OrderState state,
        @Nullable Instant actsAt, @Nullable LocalDate dueOn, @Nullable String carrier, @Nullable String tracking, Instant createdAt) {

    Money money(BigDecimal amount) {
        return new Money(amount, currency);
    }

    Order in(OrderState next) {
        return new Order(id, number, maker, provider, kind, process, title, quote, request, design, designSha256, quantity, workingDays,
                currency, total, commission, delivery, note, next, null, dueOn, carrier, tracking, createdAt);
    }

    Order actingAt(@Nullable Instant at) {
        return new Order(id, number, maker, provider, kind, process, title, quote, request, design, designSha256, quantity, workingDays,
                currency, total, commission, delivery, note, state, at, dueOn, carrier, tracking, createdAt);
    }

    Order dueOn(LocalDate day) {
        return new Order(id, number, maker, provider, kind, process, title, quote, request, design, designSha256, quantity, workingDays,
                currency, total, commission, delivery, note, state, actsAt, day, carrier, tracking, createdAt);
    }

    Order sentWith(String by, String code) {
        return new Order(id, number, maker, provider, kind, process, title, quote, request, design, designSha256, quantity, workingDays,
                currency, total, commission, delivery, note, state, actsAt, dueOn, by, code, createdAt);
    }
}
