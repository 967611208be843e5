package hqb.supply.demo;

import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.supply.Packaging;
import hqb.supply.PriceBreak;
import hqb.supply.PriceBreaks;
import hqb.supply.Terms;
import hqb.supply.demo.ReferencePart.ReferencePrice;
import hqb.supply.suppliers.SupplierKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * How one demonstration supplier sells one part.
 *
 * @param stock pieces
 */
record DemoTerms(Terms terms, Packaging packaging, long stock) {
    /** Rates of the rule, fixed so that offers never change with the settings. */
    private static final double CNY_PER_USD = 7.1;
    private static final double HKD_PER_USD = 7.8;
    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);

    static DemoTerms of(ReferencePart part, DemoSupplier supplier, SplittableRandom random) {
        double price = part.usdAt(1);
        Packaging packaging = packaging(part, supplier.kind(), price, random);
        long stock = stock(part.stock(), supplier.kind(), random);
        int pack = pack(packaging, price, supplier.kind(), random);
        if (packaging == Packaging.REEL) {
            stock = stock / pack * pack;
            if (stock == 0) {
                packaging = Packaging.CUT_TAPE;
                pack = pack(packaging, price, supplier.kind(), random);
                stock = stock(part.stock(), supplier.kind(), random);
            }
        }
        int multiple = random.nextInt(4) == 0 && packaging != Packaging.REEL ? 1 : pack;
        return new DemoTerms(new Terms(pack, multiple, breaks(part, supplier, pack, multiple, random), supplier.currency()), packaging,
                stock);
    }

    /** As the source packs it; else tape for what is small, trays for chips and modules, bags for the rest. */
    private static Packaging packaging(ReferencePart part, SupplierKind kind, double price, SplittableRandom random) {
        String hint = part.packagingHint() == null ? "" : part.packagingHint().toLowerCase(Locale.ROOT);
        if (hint.contains("tube")) {
            return Packaging.TUBE;
        } else if (hint.contains("tray")) {
            return Packaging.TRAY;
        } else if (hint.contains("bag")) {
            return Packaging.BAG;
        } else if (hint.contains("box")) {
            return Packaging.BOX;
        }
        String body = part.packageName() == null ? "" : part.packageName().toUpperCase(Locale.ROOT);
        boolean throughHole = body.startsWith("DIP") || body.startsWith("TO-2") || body.contains("PLUGIN") || body.contains("插件");
        TradeFamily family = TradeFamily.ofRoot(part.rootCategory());
        if (throughHole) {
            return family == TradeFamily.CHIPS || body.startsWith("TO-2") ? Packaging.TUBE : Packaging.BAG;
        } else if (family == TradeFamily.CONNECTORS || family == TradeFamily.ELECTROMECHANICAL) {
            return random.nextInt(3) == 0 && price < 0.5 ? Packaging.REEL : Packaging.BAG;
        } else if (price > 8) {
            return Packaging.TRAY;
        }
        double wholeReels = switch (kind) {
            case WHOLESALE_STALL -> 0.75;
            case DISTRIBUTOR -> 0.4;
            default -> 0.06;
        };
        return price < 2 && random.nextDouble() < wholeReels ? Packaging.REEL : Packaging.CUT_TAPE;
    }

    /** Pieces in one pack, which is what this supplier hands out at least. */
    private static int pack(Packaging packaging, double price, SupplierKind kind, SplittableRandom random) {
        boolean whole = kind == SupplierKind.WHOLESALE_STALL;
        return switch (packaging) {
            case REEL ->
                price < 0.01 ? pick(random, 10_000, 5_000, 4_000) : price < 0.1 ? pick(random, 4_000, 3_000) : pick(random, 2_500, 1_000);
            case CUT_TAPE ->
                price < 0.01 ? pick(random, 100, 50, 20) : price < 0.1 ? pick(random, 20, 10, 5) : price < 1 ? pick(random, 10, 5, 1) : 1;
            case TUBE -> whole ? pick(random, 25, 50, 100) : pick(random, 1, 5);
            case TRAY -> whole ? pick(random, 10, 24, 48) : 1;
            case BAG -> price < 0.1 ? pick(random, 100, 50, 20) : price < 1 ? pick(random, 10, 5, 1) : 1;
            case BOX -> whole ? pick(random, 10, 20) : 1;
        };
    }

    private static long stock(long reference, SupplierKind kind, SplittableRandom random) {
        if (random.nextDouble() < 0.04) {
            return 0;
        }
        double u = random.nextDouble();
        double share = switch (kind) {
            case DISTRIBUTOR -> 0.12 + 0.78 * u;
            case WHOLESALE_STALL -> 0.05 + 0.35 * u;
            default -> 0.01 + 0.09 * u * u;
        };
        long most = kind == SupplierKind.DISTRIBUTOR ? Long.MAX_VALUE : kind == SupplierKind.WHOLESALE_STALL ? 400_000 : 20_000;
        return Math.min(most, Math.max(Math.min(reference, 1 + random.nextInt(30)), Math.round(reference * share)));
    }

    /** Steps where the source has them and the supplier's packs allow; quantities rise, prices fall. */
    private static PriceBreaks breaks(ReferencePart part, DemoSupplier supplier, int pack, int multiple, SplittableRandom random) {
        int most = supplier.kind() == SupplierKind.DISTRIBUTOR ? 6 : 1 + random.nextInt(4);
        double level = supplier.priceFactor() * (0.9 + 0.22 * random.nextDouble()) * rate(supplier.currency());
        List<PriceBreak> breaks = new ArrayList<>();
        for (long from : ladder(part, pack, multiple)) {
            BigDecimal price = price(part.usdAt(from) * level * (from > 4L * pack && from > 2_000 ? 0.98 : 1));
            if (breaks.size() < most && (breaks.isEmpty() || price.compareTo(breaks.getLast().unitPrice()) < 0)) {
                breaks.add(new PriceBreak(from, price));
            }
        }
        return new PriceBreaks(breaks);
    }

    private static List<Long> ladder(ReferencePart part, int pack, int multiple) {
        List<Long> ladder = new ArrayList<>();
        ladder.add((long) Math.ceilDiv(pack, multiple) * multiple);
        for (ReferencePrice price : part.prices()) {
            long from = Math.ceilDiv(price.from(), multiple) * multiple;
            if (from > ladder.getLast()) {
                ladder.add(from);
            }
        }
        for (long packs : pack >= 1_000 ? new long[]{5, 10, 25} : new long[0]) {
            if (packs * pack > ladder.getLast()) {
                ladder.add(packs * pack);
            }
        }
        return ladder;
    }

    /** Four significant digits, six decimals at most, never zero. */
    private static BigDecimal price(double exact) {
        BigDecimal price = new BigDecimal(exact, FOUR_DIGITS).setScale(Money.UNIT_PRICE_DIGITS, RoundingMode.HALF_EVEN);
        BigDecimal shown = price.signum() == 0 ? new BigDecimal("0.000001") : price.stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }

    private static double rate(Currency currency) {
        return switch (currency) {
            case CNY -> CNY_PER_USD;
            case HKD -> HKD_PER_USD;
            case USD -> 1;
        };
    }

    private static int pick(SplittableRandom random, int... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
