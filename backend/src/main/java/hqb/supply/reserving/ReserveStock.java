package hqb.supply.reserving;

import hqb.supply.OfferId;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/**
 * Sets pieces aside for a buyer, all or none. Whatever is set aside is gone for everybody else at the same instant: the condition stands
 * in the very statement that takes the pieces.
 */
@Singleton
public class ReserveStock {
    private final Reservations reservations;

    ReserveStock(Reservations reservations) {
        this.reservations = reservations;
    }

    /**
     * Sets them aside.
     *
     * @return the offers that have too little left; when there is one, nothing may be kept and the transaction has to be given up
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<OfferId> reserve(List<Reservation> wanted) {
        return wanted.isEmpty() ? Set.of() : reservations.add(wanted);
    }
}
