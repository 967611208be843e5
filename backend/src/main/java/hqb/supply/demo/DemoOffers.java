package hqb.supply.demo;

import hqb.places.Demonstration;
import hqb.supply.Offer;
import hqb.supply.OfferId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rule that makes the demonstration market: which supplier offers which part, at what price, from what stock. Seeded by the part
 * and the supplier alone, so that a part has the same offers in whatever order and however often it is loaded.
 *
 * <p>A supplier offers a part with the chance {@code size share x popularity x density}, at most {@value #MOST_CERTAIN}; popularity
 * grows with the logarithm of the reference stock and averages about 1 over the demonstration catalogue. No part has more than
 * {@value #MOST_OFFERS} offers; a part that is in stock at the reference has at least one. {@code docs/data/market.md} tells the rest.
 */
public final class DemoOffers {
    /** The density of the demonstration market: at least 600,000 offers over its catalogue. */
    public static final double DEFAULT_DENSITY = 1.1;
    static final int MOST_OFFERS = 8;
    static final double MOST_CERTAIN = 0.97;
    private static final Duration STALEST = Duration.ofDays(10);
    private static final char[] SKU_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();

    private final List<DemoSupplier> suppliers;
    private final Map<TradeFamily, double[]> chances = new EnumMap<>(TradeFamily.class);

    DemoOffers(List<DemoSupplier> suppliers, double density) {
        this.suppliers = List.copyOf(suppliers);
        for (TradeFamily family : TradeFamily.values()) {
            chances.put(family, suppliers.stream().mapToDouble(supplier -> supplier.chance(family) * density).toArray());
        }
    }

    /** The rule with the packed suppliers; the more dense, the more offers a part has. */
    public static DemoOffers ofPackedSuppliers(double density) {
        return new DemoOffers(DemoSuppliers.read().suppliers(), density);
    }

    /** The offers of a part, from none to {@value #MOST_OFFERS}. */
    public List<Offer> offersOf(ReferencePart part) {
        if (part.prices().isEmpty()) {
            return List.of();
        }
        double[] average = Objects.requireNonNull(chances.get(TradeFamily.ofRoot(part.rootCategory())));
        double popularity = popularity(part.stock());
        List<Offer> offers = new ArrayList<>();
        DemoSupplier nearest = null;
        double leastMiss = Double.MAX_VALUE;
        for (int i = 0; i < average.length; i++) {
            DemoSupplier supplier = suppliers.get(i);
            double chance = Math.min(MOST_CERTAIN, average[i] * popularity);
            if (chance > 0) {
                double draw = draw(seed(part.partId(), supplier));
                if (draw < chance && offers.size() < MOST_OFFERS) {
                    offers.add(offer(part, supplier));
                } else if (draw / chance < leastMiss) {
                    leastMiss = draw / chance;
                    nearest = supplier;
                }
            }
        }
        if (offers.isEmpty() && nearest != null && part.stock() > 0) {
            offers.add(offer(part, nearest));
        }
        return offers;
    }

    /** 0.35 for a part nobody has, 1.15 at ten thousand pieces, 2.15 at a million. */
    static double popularity(long stock) {
        double magnitude = Math.log10(1.0 + stock);
        return 0.35 + 0.05 * magnitude * magnitude;
    }

    private static Offer offer(ReferencePart part, DemoSupplier supplier) {
        SplittableRandom random = new SplittableRandom(seed(part.partId(), supplier) * 31 + 7);
        DemoTerms terms = DemoTerms.of(part, supplier, random);
        UUID counter = supplier.counterIds().get(random.nextInt(supplier.counterIds().size()));
        Instant updated = Demonstration.EPOCH.minusSeconds(random.nextLong(STALEST.toMinutes()) * 60);
        OfferId id = new OfferId(Demonstration.id("offer", supplier.slug() + '/' + part.partId()));
        return new Offer(id, supplier.id(), part.partId(), part.category(), sku(part, supplier), terms.stock(), terms.terms(),
                terms.packaging(), dateCode(part, random), counter, updated);
    }

    /** Initials and eleven digits of base 32: no two parts of a supplier share one in practice, and the database would refuse it. */
    private static String sku(ReferencePart part, DemoSupplier supplier) {
        StringBuilder sku = new StringBuilder(supplier.initials()).append('-');
        long bits = mix(seed(part.partId(), supplier) + 1);
        for (int i = 0; i < 11; i++) {
            sku.append(SKU_DIGITS[(int) (bits >>> 5 * i & 31)]);
        }
        return sku.toString();
    }

    /** Week 19 of 2023 to week 18 of 2026, recent weeks more often; often missing where date codes matter little. */
    private static @Nullable String dateCode(ReferencePart part, SplittableRandom random) {
        double told = switch (TradeFamily.ofRoot(part.rootCategory())) {
            case CHIPS, DISCRETES, MODULES -> 0.92;
            case CONNECTORS, ELECTROMECHANICAL -> 0.35;
            default -> 0.7;
        };
        int weeksBack = (int) (156 * Math.pow(random.nextDouble(), 1.8));
        int week = 2026 * 52 + 17 - weeksBack;
        return random.nextDouble() < told ? String.valueOf(week / 52 % 100 * 100 + week % 52 + 1) : null;
    }

    private static long seed(UUID part, DemoSupplier supplier) {
        return mix(
                part.getLeastSignificantBits() ^ mix(part.getMostSignificantBits()) ^ mix(supplier.id().value().getLeastSignificantBits()));
    }

    private static double draw(long seed) {
        return (mix(seed) >>> 11) * 0x1.0p-53;
    }

    /** Spreads the bits of a number over all of it: the finaliser of SplitMix64. */
    private static long mix(long bits) {
        long mixed = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
