package hqb.prototyping.pricing;

/**
 * Which quantities are made.
 *
 * @param least    pieces
 * @param most     pieces
 * @param multiple pieces
 * @param roundsUp whether another quantity is rounded up to the next that is made; if not, it is refused
 */
record QuantityRule(long least, long most, long multiple, boolean roundsUp) {
    static final long MOST = 1_000_000_000;
    static final QuantityRule ANY = new QuantityRule(1, MOST, 1, false);

    /** How many are made when so many are asked; 0 when none. */
    long made(long asked) {
        if (asked < 1 || asked > most || (!roundsUp && (asked < least || asked % multiple != 0))) {
            return 0;
        }
        long enough = Math.max(asked, least);
        long made = (enough + multiple - 1) / multiple * multiple;
        return made > most ? 0 : made;
    }
}
