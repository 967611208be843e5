package hqb.payments;

import java.util.Optional;
import java.util.UUID;

/** Says what of one kind of payable waits to be paid. Whose payables can be paid together with others has one. */
public interface PayableSource {
    /** The kind of {@link Payable} that it knows. */
    String kind();

    /** What is to be paid for it; empty when there is no such thing. */
    Optional<ToPay> find(UUID id);

    /** The same, and it stays so until the transaction ends. */
    Optional<ToPay> lock(UUID id);
}
