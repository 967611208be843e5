package hqb.prototyping.orders;

import hqb.accounts.Actor;
import hqb.accounts.OrganisationId;
import hqb.ordering.checkout.AddressBody;
import hqb.ordering.checkout.Addresses;
import hqb.ordering.orders.Frozen.Address;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.prototyping.providers.ProviderState;
import hqb.prototyping.providers.Providers;
import hqb.prototyping.quotes.FindFirm;
import hqb.prototyping.quotes.FirmQuote;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders what a firm price was given for. One quote is one order, however often it is asked for. */
@Singleton
class OrderQuote {
    private static final int LONGEST_NOTE = 2_000;

    private final FindFirm quotes;
    private final Providers providers;
    private final Orders orders;
    private final PlaceOrder place;
    private final TestWeeks weeks;
    private final Addresses addresses;
    private final ProductionSettings settings;
    private final Clock clock;

    OrderQuote(FindFirm quotes, Providers providers, Orders orders, PlaceOrder place, TestWeeks weeks, Addresses addresses,
            ProductionSettings settings, Clock clock) {
        this.quotes = quotes;
        this.providers = providers;
        this.orders = orders;
        this.place = place;
        this.weeks = weeks;
        this.addresses = addresses;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * How it is ordered.
     *
     * @param delivery where the goods go; needed when something is sent
     * @param note     for the provider
     */
    @Serdeable
    record Wish(@Nullable AddressBody delivery, @Nullable String note) {
    }

    /**
     * Places it and returns its id; the id of the order that there is when the maker has ordered it before.
     *
     * @throws Refusal when there is no such quote for the asker, its time is over, its provider takes no orders, another has ordered it, or
     *     something in the body is wrong
     */
    @Transactional
    UUID order(UUID quote, Wish wish, Actor actor) {
        OrganisationId maker = actor.requireOrganisation();
        FirmQuote firm = quotes.lock(quote).filter(found -> found.organisation() == null || found.organisation().equals(maker))
                .orElseThrow(() -> Refusal.notFound("There is no quote with this link.", "没有此链接的报价。"));
        Optional<Order> known = orders.findByQuote(quote);
        if (known.isPresent()) {
            if (known.get().maker().equals(maker)) {
                return known.get().id();
            }
            throw Refusal.of(ProblemType.CONFLICT, "This quote was ordered by another. Ask for one of your own.", "此报价已被他人下单，请重新报价。");
        }
        requireOpen(firm);
        OrderKind kind = firm.process().equals("testing") ? OrderKind.TESTING : OrderKind.PRODUCTION;
        BodyCheck check = new BodyCheck();
        Address address = kind.ships() ? address(wish, check) : null;
        String note = check.text("/note", wish.note(), 0, LONGEST_NOTE);
        check.done();
        if (address != null) {
            addresses.keep(maker, address);
        }
        BigDecimal total = firm.total().amount();
        BigDecimal commission = total.multiply(settings.commission()).setScale(total.scale(), RoundingMode.HALF_EVEN);
        UUID order = place.place(new NewOrder(maker, actor.personId() == null ? null : actor.personId().value(), firm.provider(), kind,
                firm.process(), firm.title(), firm.quantity(), firm.workingDays(), firm.total().currency(),
                MilestonePlan.of(kind, firm.total().currency(), total, commission), quote, null, firm.design(), firm.designSha256(),
                address,
                note.isEmpty() ? null : note));
        if (kind == OrderKind.TESTING) {
            weeks.hold(quote);
        }
        return order;
    }

    private void requireOpen(FirmQuote firm) {
        if (!clock.instant().isBefore(firm.validUntil())) {
            throw Refusal.of(ProblemType.CONFLICT, "This quote was firm until " + firm.validUntil() + ". Ask for a new one.",
                    "此报价已于 " + firm.validUntil() + " 失效，请重新报价。");
        }
        if (providers.find(firm.provider()).filter(one -> one.state().isOpen() && one.state() != ProviderState.APPLIED).isEmpty()) {
            throw Refusal.of(ProblemType.CONFLICT, "This provider takes no orders any more. Choose another.", "该服务商已不再接单，请选择其他服务商。");
        }
    }

    private static @Nullable Address address(Wish wish, BodyCheck check) {
        if (wish.delivery() == null) {
            check.refuse("/delivery", "Say where the goods go.", "请填写收货地址。");
            return null;
        }
        return wish.delivery().read(check, "/delivery");
    }
}
