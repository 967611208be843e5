package hqb.sourcing.basket;

import java.util.List;

/**
 * Pieces that are needed, and who has them.
 *
 * @param quantity 1 or more
 * @param lots     any of them will do, alone or together
 */
public record Need(long quantity, List<Lot> lots) {
    /** Copies the lots. */
    public Need {
        lots = List.copyOf(lots);
        if (quantity < 1) {
            throw new IllegalArgumentException("at least one piece is needed");
        }
    }

    /** Whether there are enough of them. */
    public boolean canBeMet() {
        long there = 0;
        for (Lot lot : lots) {
            if (lot.most() >= lot.least()) {
                there += lot.most();
            }
        }
        return there >= quantity;
    }
}
