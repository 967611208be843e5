package hqb.makerspaces.registry;

import hqb.makerspaces.registry.rules.Figures;
import hqb.makerspaces.registry.rules.Tier;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A title that a makerspace holds or has held.
 *
 * @param standing recognised, warned, leaving (its removal is decided, an appeal is possible or open) or removed
 * @param figures  what was last proved of it
 */
public record Title(UUID space, Tier tier, String standing, LocalDate since, Figures figures) {
    /** Whether it is held. */
    public boolean isHeld() {
        return !standing.equals("removed");
    }
}
