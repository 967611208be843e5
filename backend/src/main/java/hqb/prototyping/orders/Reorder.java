package hqb.prototyping.orders;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Actor;
import hqb.ordering.checkout.AddressBody;
import hqb.ordering.orders.Frozen.Address;
import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.money.Money;
import hqb.prototyping.quotes.FirmQuote;
import hqb.prototyping.quotes.QuoteAgain;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders the same again. At the same price it is ordered at once; at another, or of another file, the maker sees the new price first. */
@Singleton
class Reorder {
    private final FindSide side;
    private final QuoteAgain again;
    private final OrderQuote order;

    Reorder(FindSide side, QuoteAgain again, OrderQuote order) {
        this.side = side;
        this.again = again;
        this.order = order;
    }

    /**
     * What came of it.
     *
     * @param orderId the new order; null when the new price is to be looked at first
     * @param quoteId the new firm price
     * @param before  what it cost before
     * @param now     what it costs now
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Result(@Nullable UUID orderId, UUID quoteId, Money before, Money now) {
    }

    /**
     * Orders it again.
     *
     * @param design another design; null for the same file
     * @throws Refusal when there is no such order of the asker's, it was brokered, its design is gone, or it is not made any more
     */
    Result again(UUID id, @Nullable UUID design, Actor actor, Language language) {
        FindSide.Seen seen = side.of(id, actor);
        if (seen.side() != Side.MAKER) {
            throw FindSide.none();
        }
        Order before = seen.order();
        if (before.quote() == null) {
            throw Refusal.of(ProblemType.CONFLICT, "This order was brokered: send a new request, and name it.", "此订单经撮合达成，请提交新的需求并注明原订单。");
        }
        FirmQuote quote = again.again(before.quote(), design, actor, language);
        Money was = before.money(before.total());
        boolean same = quote.total().equals(was) && Objects.equals(quote.designSha256(), before.designSha256());
        UUID made = same ? order.order(quote.id(), new OrderQuote.Wish(body(before.delivery()), before.note()), actor) : null;
        return new Result(made, quote.id(), was, quote.total());
    }

    private static @Nullable AddressBody body(@Nullable Address address) {
        return address == null ? null
                : new AddressBody(address.name(), address.phone(), address.country(), address.region(), address.city(), address.street(),
                        address.postcode());
    }
}
