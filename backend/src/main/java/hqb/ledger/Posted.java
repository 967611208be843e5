package hqb.ledger;

import java.util.UUID;

/**
 * A transaction that is in the ledger.
 *
 * @param id    its id
 * @param fresh whether it was posted now; false when the same had been posted before
 */
public record Posted(UUID id, boolean fresh) {
}
