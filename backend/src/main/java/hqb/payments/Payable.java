package hqb.payments;

import java.util.UUID;

/**
 * What is paid for.
 *
 * @param kind whose id it is: {@code checkout}
 */
public record Payable(String kind, UUID id) {
}
