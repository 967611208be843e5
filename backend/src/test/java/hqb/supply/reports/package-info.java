@NullMarked
package hqb.supply.reports;

import org.jspecify.annotations.NullMarked;
