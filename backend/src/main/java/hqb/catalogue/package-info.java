/**
 * What can be bought: parts (manufacturer and part number), the category tree, the parameter dictionary, units and values, alternatives.
 */
@NullMarked
package hqb.catalogue;

import org.jspecify.annotations.NullMarked;
