package hqb.prototyping.testing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan of tests. It never changes.
 *
 * @param id           the private link to it
 * @param organisation whose it is; null when nobody was signed in
 * @param name         of the product
 * @param factsSha256  of the facts, in hexadecimal; prices are bound to it
 * @param rulesVersion by which it was drawn up
 */
record TestPlan(UUID id, @Nullable UUID organisation, String name, Facts facts, String factsSha256, int rulesVersion, Outcome outcome,
        Instant createdAt) {
}
