package hqb.ordering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What a parcel costs by its weight and where it goes, in CNY, and how several suppliers share one. */
public final class ParcelPrices {
    private static final long PACKING_G = 80;
    private static final long KILOGRAM = 1_000;

    private ParcelPrices() {
    }

    private record Zone(long firstFen, long nextFen) {
    }

    private static Zone zone(String country) {
        return switch (country) {
            case "CN" -> new Zone(1_200, 500);
            case "HK", "MO", "TW" -> new Zone(3_000, 1_500);
            default -> new Zone(16_000, 7_000);
        };
    }

    /** The fee for the platform's work on the goods of one supplier, when it gathers a parcel. */
    public static BigDecimal handling() {
        return BigDecimal.valueOf(300, 2);
    }

    /**
     * The price of a parcel: the first kilogram, then each further one begun.
     *
     * @param grams   of the goods, without packing
     * @param country ISO 3166-1 alpha-2
     */
    public static BigDecimal parcel(long grams, String country) {
        Zone zone = zone(country);
        long kilograms = Math.max(1, Math.ceilDiv(grams + PACKING_G, KILOGRAM));
        return BigDecimal.valueOf(zone.firstFen + (kilograms - 1) * zone.nextFen, 2);
    }

    /**
     * Divides an amount by weight, to the last minor unit: what rounding down leaves goes to those who lost most by it.
     *
     * @param weights of those who share, 0 or more; all 0 share alike
     */
    public static List<BigDecimal> divide(BigDecimal amount, List<Long> weights) {
        long units = amount.unscaledValue().longValueExact();
        long whole = weights.stream().mapToLong(Long::longValue).sum();
        List<Long> by = whole == 0 ? weights.stream().map(weight -> 1L).toList() : weights;
        long sum = whole == 0 ? weights.size() : whole;
        List<Long> shares = new ArrayList<>();
        List<Long> lost = new ArrayList<>();
        for (long weight : by) {
            shares.add(Math.multiplyExact(units, weight) / sum);
            lost.add(Math.multiplyExact(units, weight) % sum);
        }
        long left = units - shares.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, by.size()).boxed().sorted(Comparator.comparing(lost::get, Comparator.reverseOrder())).limit(left)
                .forEach(i -> shares.set(i, shares.get(i) + 1));
        return shares.stream().map(share -> BigDecimal.valueOf(share, amount.scale())).toList();
    }
}
