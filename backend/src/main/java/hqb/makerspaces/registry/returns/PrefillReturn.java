package hqb.makerspaces.registry.returns;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** Something of the yearly statistics that the platform knows by itself. Each bean of this type is asked when a return is opened. */
public interface PrefillReturn {
    /** What it knows. */
    ReturnField field();

    /** The figure of a makerspace and a year; empty when nothing is known. */
    Optional<BigDecimal> of(UUID space, int year);
}
