@NullMarked
package hqb.operations.rates;

import org.jspecify.annotations.NullMarked;
