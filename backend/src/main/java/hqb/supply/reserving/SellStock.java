package hqb.supply.reserving;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes pieces that were set aside off the stock: they have left the counter. */
@Singleton
public class SellStock {
    private final Reservations reservations;

    SellStock(Reservations reservations) {
        this.reservations = reservations;
    }

    /**
     * Takes them off.
     *
     * @param pieces how many of each reference
     * @throws IllegalArgumentException when more leave than are held
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sell(Map<UUID, Long> pieces) {
        Map<UUID, Reservation> held = reservations.lockHeld(pieces.keySet()).stream()
                .collect(Collectors.toMap(Reservation::reference, reservation -> reservation));
        List<Reservation> sold = pieces.entrySet().stream().map(entry -> {
            Reservation reservation = held.get(entry.getKey());
            if (reservation == null || reservation.quantity() < entry.getValue()) {
                throw new IllegalArgumentException("fewer pieces are held for " + entry.getKey() + " than " + entry.getValue());
            }
            return new Reservation(reservation.reference(), reservation.offer(), entry.getValue());
        }).toList();
        reservations.sell(sold);
    }
}
