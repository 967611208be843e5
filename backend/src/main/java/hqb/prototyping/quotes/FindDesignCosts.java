package hqb.prototyping.quotes;

import hqb.platform.Language;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.prototyping.designs.FindMeasured;
import hqb.prototyping.designs.Measured;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds what making a design costs at least, over all providers and lead times, by quantity. */
@Singleton
public class FindDesignCosts {
    private final FindMeasured designs;
    private final PriceDesign price;

    FindDesignCosts(FindMeasured designs, PriceDesign price) {
        this.designs = designs;
        this.price = price;
    }

    /**
     * What a design costs.
     *
     * @param costs  by quantity asked; a quantity that nobody makes is absent
     * @param reason why nobody makes the others; null when nothing is known
     */
    public record Costs(Map<Long, DesignCost> costs, @Nullable String reason) {
    }

    /** What was measured of a design; refuses with not-found when there is none, and when it is not measured. */
    public Measured measured(UUID design) {
        return designs.of(design);
    }

    /**
     * The least for each quantity.
     *
     * @param process pcb, assembly, stencil, print-3d or cnc
     * @param options chosen facts; those that were measured are left out
     */
    public Costs find(UUID design, String process, Map<String, Object> options, List<Long> quantities, Language language) {
        Measured measured = designs.of(design);
        Map<String, Object> chosen = new HashMap<>(options);
        chosen.keySet().removeAll(measured.numbers().keySet());
        PricesPage page = price.price(design, new PricesAsked(process, chosen, quantities), Currency.CNY, language);
        Map<Long, DesignCost> least = new HashMap<>();
        for (PricesPage.Offer offer : page.offers()) {
            for (PricesPage.Cell cell : offer.cells()) {
                Money total = inYuan(cell);
                if (total.currency() == Currency.CNY) {
                    DesignCost cost = new DesignCost(cell.asked(), cell.quantity(), offer.provider().name(), total, oneOff(offer, cell),
                            cell.workingDays());
                    least.merge(cell.asked(), cost,
                            (one, other) -> one.total().amount().compareTo(other.total().amount()) <= 0 ? one : other);
                }
            }
        }
        Optional<String> reason = page.excluded().stream().flatMap(one -> one.reasons().stream()).map(PricesPage.Reason::text).findFirst();
        return new Costs(least, reason.orElse(null));
    }

    private static Money inYuan(PricesPage.Cell cell) {
        return cell.shown() == null ? cell.total() : cell.shown();
    }

    /** Lines that cost the same when another quantity is made; nothing when only one is. */
    private static Money oneOff(PricesPage.Offer offer, PricesPage.Cell cell) {
        List<PricesPage.Cell> others = new ArrayList<>(offer.cells().stream()
                .filter(other -> other.leadTime().equals(cell.leadTime()) && other.quantity() != cell.quantity()).toList());
        BigDecimal same = cell.lines().stream()
                .filter(line -> !others.isEmpty() && others.stream().allMatch(other -> costsTheSame(line, other)))
                .map(PricesPage.Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        Money total = inYuan(cell);
        BigDecimal share = cell.total().amount().signum() == 0 ? BigDecimal.ZERO
                : same.multiply(total.amount()).divide(cell.total().amount(), MathContext.DECIMAL64);
        return new Money(share.setScale(total.currency().minorDigits(), RoundingMode.HALF_EVEN), total.currency());
    }

    private static boolean costsTheSame(PricesPage.Line line, PricesPage.Cell other) {
        return other.lines().stream().filter(one -> Objects.equals(one.code(), line.code()))
                .anyMatch(one -> one.amount().compareTo(line.amount()) == 0);
    }
}
