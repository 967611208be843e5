package hqb.sourcing.basket;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Shopping as the market has it, from a seed: cheap parts in reels and cut tape, dear ones by the piece; distributors with much stock, whole reels and
 * many price steps, stalls with little stock and few; sellers in three currencies; sending as the checkout prices it.
 */
final class RandomShopping {
    private static final double[] RATES = {1, 1, 1, 7.1, 0.91};
    private final SplittableRandom random;
    private final int sellers;
    private final double[] level;
    private final double[] rate;
    private final int[] kind;

    private RandomShopping(long seed, int sellers) {
        this.random = new SplittableRandom(seed);
        this.sellers = sellers;
        this.level = new double[sellers];
        this.rate = new double[sellers];
        this.kind = new int[sellers];
        for (int seller = 0; seller < sellers; seller++) {
            level[seller] = 0.85 + 0.4 * random.nextDouble();
            rate[seller] = RATES[random.nextInt(RATES.length)];
            kind[seller] = random.nextInt(3);
        }
    }

    static Shopping of(long seed, int needs, int sellers) {
        return new RandomShopping(seed, sellers).make(needs);
    }

    private Shopping make(int many) {
        int[] boards = {5, 10, 50, 100, 500, 1_000, 3_000};
        long n = boards[random.nextInt(boards.length)];
        List<Need> needs = new ArrayList<>();
        while (needs.size() < many) {
            double usd = Math.pow(10, -3 + 4 * random.nextDouble());
            long quantity = n * (usd < 0.1 ? 1 + random.nextInt(20) : 1 + random.nextInt(2)) + (usd < 0.1 ? 10 : 0);
            Need need = new Need(quantity, lots(usd, quantity));
            if (need.canBeMet()) {
                needs.add(need);
            }
        }
        Freight freight = random.nextInt(4) == 0 ? new Freight(300, 1_200, 500, true) : new Freight(0, 1_200, 500, false);
        return new Shopping(needs, sellers, freight, sellers);
    }

    private List<Lot> lots(double usd, long quantity) {
        List<Lot> lots = new ArrayList<>();
        double density = 0.25 + 0.5 * random.nextDouble();
        long milligrams = usd < 0.1 ? 2 + random.nextInt(18) : random.nextInt(5) == 0 ? 2_000 : 60 + random.nextInt(640);
        long[] reels = {1_000, 2_500, 3_000, 4_000, 5_000, 10_000};
        for (int seller = 0; seller < sellers; seller++) {
            for (int offer = 0; offer < 2; offer++) {
                if (random.nextDouble() >= (offer == 0 ? density : 0.15)) {
                    continue;
                }
                boolean reel = usd < 1 && random.nextDouble() < (kind[seller] == 0 ? 0.4 : kind[seller] == 1 ? 0.7 : 0.06);
                long pack = reel ? reels[random.nextInt(reels.length)]
                        : usd < 0.1 ? 10L * (1 + random.nextInt(10)) : usd < 1 ? 1 + random.nextInt(10) : 1;
                long multiple = !reel && random.nextInt(4) == 0 ? 1 : pack;
                long stock = switch (random.nextInt(5)) {
                    case 0 -> quantity * (20 + random.nextInt(90)) / 100;
                    case 1 -> quantity + random.nextInt((int) Math.min(1_000_000, quantity) + 1);
                    default -> quantity * 10 + pack * 5;
                };
                lots.add(lot(seller, usd, pack, multiple, stock, milligrams));
            }
        }
        return lots;
    }

    private Lot lot(int seller, double usd, long pack, long multiple, long stock, long milligrams) {
        int steps = kind[seller] == 0 ? 2 + random.nextInt(5) : 1 + random.nextInt(3);
        long least = Math.ceilDiv(pack, multiple) * multiple;
        List<Long> from = new ArrayList<>(List.of(1L));
        List<Double> price = new ArrayList<>();
        double unit = usd * level[seller] * (0.9 + 0.22 * random.nextDouble()) * 7.1 / rate[seller];
        price.add(micros(unit, rate[seller]));
        long at = least;
        for (int step = 1; step < steps; step++) {
            at = Math.max(at + multiple, at * (2 + random.nextInt(9)) / multiple * multiple);
            unit *= 0.72 + 0.25 * random.nextDouble();
            from.add(at);
            price.add(micros(unit, rate[seller]));
        }
        return new Lot(seller, least, multiple, stock / multiple * multiple, from.stream().mapToLong(Long::longValue).toArray(),
                price.stream().mapToDouble(Double::doubleValue).toArray(), milligrams);
    }

    /** Four digits in the seller's currency, six decimals in the buyer's. */
    private static double micros(double unit, double rate) {
        double digits = Math.pow(10, 3 - Math.floor(Math.log10(unit)));
        return Math.max(1, Math.rint(Math.rint(unit * digits) / digits * rate * 1_000_000));
    }
}
