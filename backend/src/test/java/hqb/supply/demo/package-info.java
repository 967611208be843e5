@NullMarked
package hqb.supply.demo;

import org.jspecify.annotations.NullMarked;
