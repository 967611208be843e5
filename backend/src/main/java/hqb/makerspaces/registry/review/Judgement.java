package hqb.makerspaces.registry.review;

import hqb.makerspaces.registry.rules.Finding;
import java.util.List;

/**
 * What a review says of a makerspace.
 *
 * @param rules   the version of the conditions: {@code national-2}
 * @param reasons why it is not kept: missed:CODE, unknown:CODE, returns:N, warned; none when it is
 */
public record Judgement(Subject subject, String rules, List<Finding> findings, Proposal proposal, List<String> reasons) {
}
