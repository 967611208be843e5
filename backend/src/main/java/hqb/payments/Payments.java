package hqb.payments;

import java.util.Optional;

/** The payments. */
public interface Payments {
    /** The payment of something. */
    Optional<Payment> find(Payable payable);
}
