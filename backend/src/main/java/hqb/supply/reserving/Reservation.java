package hqb.supply.reserving;

import hqb.supply.OfferId;
import java.util.UUID;

/**
 * Pieces of an offer that are set aside.
 *
 * @param reference whoever asked for them
 * @param quantity  pieces, 1 or more
 */
public record Reservation(UUID reference, OfferId offer, long quantity) {
}
