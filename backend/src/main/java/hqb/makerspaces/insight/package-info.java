/** Figures of the district and the city: what was published, and what the register and the spaces say, as plots and files. */
@NullMarked
package hqb.makerspaces.insight;

import org.jspecify.annotations.NullMarked;
