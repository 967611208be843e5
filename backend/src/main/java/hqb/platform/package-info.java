/** What every feature stands on and what knows no feature: languages, identifiers, refusals. */
@NullMarked
package hqb.platform;

import org.jspecify.annotations.NullMarked;
