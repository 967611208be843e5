package hqb.sourcing.plan;

import hqb.platform.Language;
import hqb.platform.money.Money;
import hqb.sourcing.basket.Basket;
import hqb.sourcing.boms.WantedPart;
import hqb.sourcing.plan.MakePlan.Made;
import hqb.supply.Offer;
import hqb.supply.OnSale;
import hqb.supply.suppliers.PickUpPlace;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a plan into words and money of whoever reads it. */
final class ShowPlan {
    private static final double GAP_STEPS = 100_000;

    private final Made made;
    private final Language language;

    private ShowPlan(Made made, Language language) {
        this.made = made;
        this.language = language;
    }

    static PlanPage of(Made made, Language language) {
        return new ShowPlan(made, language).page();
    }

    private PlanPage page() {
        Priced priced = made.priced();
        PlanWish wish = made.wish();
        Money bound = bound();
        return new PlanPage(made.bom(), wish.boards(), wish.currency(), wish.delivery().code(), wish.country(),
                priced.sellers().stream().map(this::seller).sorted(Comparator.comparing(seller -> seller.total().amount().negate()))
                        .toList(),
                priced.goods(), priced.delivery(), priced.total(), bound, gap(bound, priced.total()),
                new PlanPage.Plain(made.plain().total(), made.plain().sellers().size()), saved(), priced.days(), needs(), unmet(),
                Arrays.stream(PartClass.values()).map(kind -> {
                    Attrition.Rule rule = wish.attrition().of(kind);
                    return new PlanPage.Lost(kind.code(), rule.percent().toPlainString(), rule.pieces());
                }).toList(), wish.tradeOffs() ? made.tradeOffs() : null);
    }

    /** Less what rounding each line and parcel to the minor unit can take away in another currency. */
    private @Nullable Money bound() {
        Basket basket = made.priced().basket();
        if (Double.isNaN(basket.bound())) {
            return null;
        }
        int digits = made.wish().currency().minorDigits();
        BigDecimal minor = BigDecimal
                .valueOf(basket.bound() - (made.wish().currency() == hqb.platform.money.Currency.CNY ? 0 : basket.sellers()))
                .max(BigDecimal.ZERO).setScale(0, RoundingMode.FLOOR);
        Money bound = new Money(minor.movePointLeft(digits).setScale(digits), made.wish().currency());
        return bound.amount().compareTo(made.priced().total().amount()) > 0 ? made.priced().total() : bound;
    }

    private static @Nullable Double gap(@Nullable Money bound, Money total) {
        if (bound == null) {
            return null;
        }
        if (bound.amount().signum() == 0) {
            return total.amount().signum() == 0 ? 0.0 : null;
        }
        double gap = total.amount().doubleValue() / bound.amount().doubleValue() - 1;
        return Math.ceil(Math.max(0, gap) * GAP_STEPS) / GAP_STEPS;
    }

    private Money saved() {
        boolean whole = made.priced().basket().leftOut() == made.plain().basket().leftOut();
        BigDecimal saved = whole ? made.plain().total().amount().subtract(made.priced().total().amount()) : BigDecimal.ZERO;
        return new Money(saved.setScale(made.wish().currency().minorDigits()), made.wish().currency());
    }

    private PlanPage.Seller seller(Priced.Seller seller) {
        OnSale any = seller.any();
        PickUpPlace place = seller.lines().stream().map(line -> line.choice().onSale().pickUp()).filter(Objects::nonNull).findFirst()
                .orElse(null);
        return new PlanPage.Seller(any.supplier().id().value(), any.supplier().name(language), any.supplier().kind(), seller.days(),
                place == null ? null : new PlanPage.Counter(place.market(), place.marketName(language), place.floor(), place.number()),
                seller.lines().stream().map(this::line).toList(), seller.goods(), seller.grams(), seller.delivery(), seller.total());
    }

    private PlanPage.Line line(Priced.Line line) {
        Offer offer = line.choice().onSale().offer();
        Wanted wanted = made.market().entries().get(line.entry()).wanted();
        return new PlanPage.Line(offer.id().value(), offer.sku(), offer.partId(), line.choice().part().part().mpn(),
                line.choice().part().manufacturer(), offer.packaging() == null ? null : offer.packaging().code(), offer.dateCode(),
                rows(wanted), line.quantity(), line.surplus(), offer.stock(), offer.terms().moq(), offer.terms().multiple(),
                line.unitPrice(),
                line.total(), Money.unitPrice(offer.terms().unitPriceFor(line.quantity()), offer.terms().currency()), line.choice().days(),
                !offer.partId().equals(wanted.parts().getFirst().part().id().value()));
    }

    private static List<Integer> rows(Wanted wanted) {
        return wanted.lines().stream().map(WantedPart::row).toList();
    }

    private List<PlanPage.Need> needs() {
        Map<Integer, List<Priced.Line>> bought = new HashMap<>();
        made.priced().sellers().stream().flatMap(seller -> seller.lines().stream())
                .forEach(line -> bought.computeIfAbsent(line.entry(), any -> new ArrayList<>()).add(line));
        List<PlanPage.Need> needs = new ArrayList<>();
        for (int i = 0; i < made.market().entries().size(); i++) {
            Wanted wanted = made.market().entries().get(i).wanted();
            List<Priced.Line> lines = bought.getOrDefault(i, List.of());
            needs.add(new PlanPage.Need(rows(wanted), wanted.parts().getFirst().part().id().value(), wanted.parts().getFirst().part().mpn(),
                    wanted.kind().code(), wanted.placed(), wanted.lost(), lines.stream().mapToLong(Priced.Line::quantity).sum(),
                    lines.isEmpty() ? null : Priced.sum(lines.stream().map(Priced.Line::total).toList(), made.wish().currency())));
        }
        return needs;
    }

    private List<PlanPage.Unmet> unmet() {
        List<PlanPage.Unmet> unmet = new ArrayList<>();
        Map<Integer, Market.Entry> byRow = new HashMap<>();
        for (int i = 0; i < made.market().entries().size(); i++) {
            Market.Entry entry = made.market().entries().get(i);
            boolean left = made.priced().basket().picks().get(i).isEmpty();
            entry.wanted().lines().forEach(line -> byRow.put(line.row(), entry));
            if (left) {
                entry.wanted().lines().forEach(line -> unmet.add(unmet(line, entry)));
            }
        }
        made.lines().stream().filter(line -> !byRow.containsKey(line.row())).forEach(line -> {
            Reason reason = !line.parts().isEmpty() ? Reason.NO_QUANTITY : line.toCheck() ? Reason.TO_CHECK : Reason.NO_MATCH;
            Integer each = line.quantity();
            if (each == null || each > 0) {
                unmet.add(new PlanPage.Unmet(line.row(), line.references(), line.text(), null,
                        each == null ? null : each * made.wish().boards(), reason.code(), reason.message(language), 0, null));
            }
        });
        unmet.sort(Comparator.comparingInt(PlanPage.Unmet::row));
        return unmet;
    }

    private PlanPage.Unmet unmet(WantedPart line, Market.Entry entry) {
        Reason reason = Reason.of(entry);
        List<OnSale> all = Stream
                .of(entry.offers().stream().map(Market.Choice::onSale), entry.tooLarge().stream(), entry.refused().stream())
                .flatMap(one -> one).toList();
        return new PlanPage.Unmet(line.row(), line.references(), line.text(), entry.wanted().parts().getFirst().part().id().value(),
                entry.wanted().pieces(), reason.code(), reason.message(language),
                all.stream().mapToLong(onSale -> onSale.offer().stock()).sum(),
                all.stream().map(onSale -> onSale.offer().terms().legalQuantity(1)).min(Long::compare).orElse(null));
    }
}
