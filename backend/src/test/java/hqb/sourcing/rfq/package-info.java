@NullMarked
package hqb.sourcing.rfq;

import org.jspecify.annotations.NullMarked;
