package hqb.prototyping.designs;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What prices need to know of a design.
 *
 * @param id           its link
 * @param organisation whose it is; null for nobody's
 * @param sha256       of its content, in hexadecimal
 * @param numbers      what was measured, by the names that price rules use
 * @param flags        likewise
 * @param errors       how many findings say that it cannot be made as sent
 */
public record Measured(UUID id, @Nullable UUID organisation, String fileName, String sha256, DesignKind kind,
        Map<String, BigDecimal> numbers,
        Map<String, Boolean> flags, int errors) {
}
