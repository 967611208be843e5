package hqb.supply.reserving;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;

/** Gives back what is still set aside: buyers see it again. A second time nothing happens. */
@Singleton
public class ReleaseStock {
    private final Reservations reservations;

    ReleaseStock(Reservations reservations) {
        this.reservations = reservations;
    }

    /** Gives back all that is held for these references. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(Collection<UUID> references) {
        if (!references.isEmpty()) {
            reservations.release(reservations.lockHeld(references));
        }
    }
}
