package hqb.payments;

import java.util.UUID;

/** The identity of a payment. */
public record PaymentId(UUID value) {
}
