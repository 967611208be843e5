@NullMarked
package hqb.sourcing.rfq.asking;

import org.jspecify.annotations.NullMarked;
