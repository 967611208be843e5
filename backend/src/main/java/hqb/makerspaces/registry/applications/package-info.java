/** How a makerspace gets a title: figures, evidence, a report per condition, and the decision of an operator. */
@NullMarked
package hqb.makerspaces.registry.applications;

import org.jspecify.annotations.NullMarked;
