package hqb.makerspaces.registry.review;

import hqb.makerspaces.registry.rules.Figures;
import hqb.makerspaces.registry.rules.Tier;
import java.util.UUID;

/**
 * A makerspace that is reviewed, with all that the review goes by.
 *
 * @param missedReturns how many yearly statistics in a row it has not handed in, up to the year of the review
 * @param warned        whether its last review ended in a warning
 */
public record Subject(UUID space, Tier tier, Figures figures, int missedReturns, boolean warned) {
}
