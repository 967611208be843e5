package hqb.supply.demo;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.platform.money.Currency;
import hqb.supply.Offer;
import hqb.supply.Packaging;
import hqb.supply.PriceBreak;
import hqb.supply.demo.ReferencePart.ReferencePrice;
import hqb.supply.suppliers.SupplierId;
import hqb.supply.suppliers.SupplierKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Statistical properties over a made-up catalogue of 20,000 parts whose mix of families and stock is that of the real one. */
class DemoOffersTest {
    private static final int PARTS = 20_000;
    private static final List<ReferencePart> SAMPLE = sample();
    private static final DemoOffers RULE = DemoOffers.ofPackedSuppliers(DemoOffers.DEFAULT_DENSITY);
    private static final List<Offer> OFFERS = SAMPLE.stream().flatMap(part -> RULE.offersOf(part).stream()).toList();
    private static final Map<SupplierId, DemoSupplier> SUPPLIERS = DemoSuppliers.read().suppliers().stream()
            .collect(Collectors.toMap(DemoSupplier::id, Function.identity()));

    @Test
    void overTheWholeCatalogueThereAreMoreThan600_000Offers() {
        assertThat(OFFERS.size() / (double) PARTS * 262_000).isBetween(600_000.0, 760_000.0);
    }

    @Test
    void theLargestDistributorHasMoreThan150_000AndCountersHaveFew() {
        Map<SupplierId, Long> counts = OFFERS.stream().collect(Collectors.groupingBy(Offer::supplierId, Collectors.counting()));
        assertThat(Collections.max(counts.values()) / (double) PARTS * 262_000).isGreaterThan(150_000);
        assertThat(SUPPLIERS.values()).filteredOn(supplier -> supplier.kind() == SupplierKind.ONE_METRE_COUNTER)
                .allSatisfy(supplier -> assertThat(supplier.size()).isBetween(50, 2_000));
        long small = counts.entrySet().stream().filter(entry -> supplier(entry.getKey()).size() <= 2_000)
                .mapToLong(Map.Entry::getValue).sum();
        assertThat(small / (double) OFFERS.size()).isBetween(0.01, 0.15);
    }

    @Test
    void noPartHasMoreThanEightOffersAndPopularPartsHaveMore() {
        assertThat(SAMPLE).allSatisfy(part -> assertThat(RULE.offersOf(part)).hasSizeLessThanOrEqualTo(8));
        assertThat(average(part -> part.stock() > 100_000)).isGreaterThan(average(part -> part.stock() < 3_000) * 1.3);
    }

    @Test
    void aPartInStockAtTheReferenceHasAnOffer() {
        assertThat(SAMPLE).filteredOn(part -> part.stock() > 0).allSatisfy(part -> assertThat(RULE.offersOf(part)).isNotEmpty());
    }

    @Test
    void aPartWithoutReferencePriceHasNone() {
        ReferencePart bare = new ReferencePart(new UUID(1, 2), "resistors", "chip-resistors", List.of(), 5_000, null, null);
        assertThat(RULE.offersOf(bare)).isEmpty();
    }

    @Test
    void theSamePartGetsTheSameOffersWheneverItIsAsked() {
        DemoOffers again = DemoOffers.ofPackedSuppliers(DemoOffers.DEFAULT_DENSITY);
        assertThat(SAMPLE.reversed().stream().limit(500))
                .allSatisfy(part -> assertThat(again.offersOf(part)).isEqualTo(RULE.offersOf(part)));
    }

    @Test
    void anOfferWrittenDownOnceStaysAsItIs() {
        ReferencePart part = new ReferencePart(UUID.fromString("019e47a0-1c00-7000-8000-000000000001"), "resistors", "chip-resistors",
                List.of(new ReferencePrice(1, 0.0076), new ReferencePrice(1_000, 0.006), new ReferencePrice(10_000, 0.0042)), 2_500_000,
                "0402", null);
        Offer first = RULE.offersOf(part).getFirst();
        assertThat(first.id().value().version()).isEqualTo(7);
        assertThat(RULE.offersOf(part)).extracting(Offer::sku).startsWith(first.sku())
                .allMatch(sku -> sku.matches("[A-Z]{1,3}-[0-9A-Z]{11}"));
    }

    @Test
    void stepsRiseInQuantityAndNeverInPrice() {
        assertThat(OFFERS).allSatisfy(offer -> {
            List<PriceBreak> steps = offer.terms().priceBreaks().steps();
            for (int i = 1; i < steps.size(); i++) {
                assertThat(steps.get(i).unitPrice()).isLessThan(steps.get(i - 1).unitPrice());
            }
            assertThat(steps).allSatisfy(step -> assertThat(step.unitPrice().scale()).isBetween(0, 6));
        });
    }

    @Test
    void pricesStayNearTheReference() {
        Map<UUID, ReferencePart> parts = SAMPLE.stream().collect(Collectors.toMap(ReferencePart::partId, Function.identity()));
        assertThat(OFFERS).allSatisfy(offer -> {
            double rate = switch (offer.terms().currency()) {
                case CNY -> 7.1;
                case HKD -> 7.8;
                case USD -> 1.0;
            };
            double usd = offer.terms().unitPriceFor(1).doubleValue() / rate;
            double reference = Objects.requireNonNull(parts.get(offer.partId())).usdAt(offer.terms().legalQuantity(1));
            assertThat(usd / reference).isBetween(0.7, 1.7);
        });
    }

    @Test
    void theMarketSellsInAllCurrenciesAndPackages() {
        assertThat(share(offer -> offer.terms().currency() == Currency.CNY)).isBetween(0.5, 0.8);
        assertThat(share(offer -> offer.terms().currency() == Currency.USD)).isGreaterThan(0.1);
        assertThat(share(offer -> offer.terms().currency() == Currency.HKD)).isGreaterThan(0.05);
        assertThat(OFFERS).extracting(Offer::packaging).contains(Packaging.values());
        assertThat(share(offer -> offer.terms().moq() >= 1_000)).isBetween(0.05, 0.25);
        assertThat(share(offer -> offer.stock() == 0)).isBetween(0.02, 0.10);
    }

    @Test
    void reelsAreOfferedWholeAndStockedWhole() {
        assertThat(OFFERS).filteredOn(offer -> offer.packaging() == Packaging.REEL).allSatisfy(offer -> {
            assertThat(offer.terms().multiple()).isEqualTo(offer.terms().moq()).isBetween(1_000, 10_000);
            assertThat(offer.stock() % offer.terms().multiple()).isZero();
        });
    }

    @Test
    void dateCodesLieInTheLastThreeYears() {
        assertThat(OFFERS).extracting(Offer::dateCode).filteredOn(code -> code != null)
                .allMatch(code -> code.compareTo("2319") >= 0 && code.compareTo("2618") <= 0 && code.substring(2).compareTo("52") <= 0
                        && code.substring(2).compareTo("01") >= 0);
        assertThat(share(offer -> offer.dateCode() != null)).isBetween(0.5, 0.95);
    }

    @Test
    void everyOfferIsAtACounterOfItsSupplier() {
        assertThat(OFFERS).allSatisfy(offer -> assertThat(supplier(offer.supplierId()).counterIds()).contains(offer.counterId()));
    }

    private static DemoSupplier supplier(SupplierId id) {
        return Objects.requireNonNull(SUPPLIERS.get(id));
    }

    private static double average(Predicate<ReferencePart> which) {
        return SAMPLE.stream().filter(which).mapToInt(part -> RULE.offersOf(part).size()).average().orElseThrow();
    }

    private static double share(Predicate<Offer> which) {
        return OFFERS.stream().filter(which).count() / (double) OFFERS.size();
    }

    private static List<ReferencePart> sample() {
        SplittableRandom random = new SplittableRandom(42);
        String[] roots = {"resistors", "diodes", "connectors", "logic", "crystals-oscillators", "optoelectronics", "switches", "sensors"};
        double[] upTo = {0.351, 0.554, 0.684, 0.857, 0.883, 0.915, 0.961, 1};
        String[] packages = {"0402", "0603", "SOT-23", "SOIC-8", "DIP-8", "LQFP-48", "TO-220", "SMD"};
        String[] hints = {"Tape & Reel (TR)", "Tube-packed", "Tray", "Bag-packed", "Box-packed"};
        List<ReferencePart> parts = new ArrayList<>();
        for (int i = 0; i < PARTS; i++) {
            double draw = random.nextDouble();
            int root = 0;
            while (draw > upTo[root]) {
                root++;
            }
            double usd = Math.exp(-2.4 + 2.1 * gaussian(random));
            long stock = random.nextInt(70) == 0 ? 0 : (long) Math.pow(10, 3.4 + 0.8 * gaussian(random));
            List<ReferencePrice> prices = List.of(new ReferencePrice(1, cut(usd)), new ReferencePrice(100, cut(usd * 0.8)),
                    new ReferencePrice(102, cut(usd * 0.8)), new ReferencePrice(1_000, cut(usd * 0.62)),
                    new ReferencePrice(5_000, cut(usd * 0.55)));
            parts.add(new ReferencePart(new UUID(random.nextLong(), random.nextLong()), roots[root], roots[root], prices, stock,
                    packages[random.nextInt(packages.length)], random.nextInt(8) == 0 ? hints[random.nextInt(hints.length)] : null));
        }
        return parts;
    }

    private static double gaussian(SplittableRandom random) {
        return random.nextDouble() + random.nextDouble() + random.nextDouble() + random.nextDouble() + random.nextDouble()
                + random.nextDouble() - 3;
    }

    private static double cut(double usd) {
        return Math.max(0.0003, BigDecimal.valueOf(usd).setScale(4, java.math.RoundingMode.HALF_EVEN).doubleValue());
    }
}
