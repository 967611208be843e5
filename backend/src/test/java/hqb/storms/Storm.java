package hqb.storms;

import java.util.Locale;
import java.util.SplittableRandom;

/**
 * How large a storm is, and by which seed everything in it is drawn. The suite runs small ones; {@code -Dhqb.storm.full=true} takes the
 * full size, {@code -Dhqb.storm.size=N} any other, {@code -Dhqb.storm.seed=N} another seed.
 *
 * @param size buyers, checkouts, events, kills or operations
 */
record Storm(String name, int size, long seed) {
    private static final long SEED = 20_260_521L;

    /** A storm that is small in the suite. */
    static Storm of(String name, int small, int full) {
        Storm storm = new Storm(name, Integer.getInteger("hqb.storm.size", isFull() ? full : small),
                Long.getLong("hqb.storm.seed", SEED));
        storm.say(String.format(Locale.ROOT, "%d, seed %d", storm.size, storm.seed));
        return storm;
    }

    /** Whether storms have their full size. */
    static boolean isFull() {
        return Boolean.getBoolean("hqb.storm.full");
    }

    /** One figure in the suite and another at full size. */
    static int either(int small, int full) {
        return isFull() ? full : small;
    }

    SplittableRandom random() {
        return new SplittableRandom(seed);
    }

    /** Prints how far it is. */
    void say(String text) {
        System.out.println("storm " + name + ": " + text);
    }
}
