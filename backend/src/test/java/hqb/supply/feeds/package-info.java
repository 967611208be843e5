@NullMarked
package hqb.supply.feeds;

import org.jspecify.annotations.NullMarked;
