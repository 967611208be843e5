/**
 * What part numbers are: how they are compared, what is only packing about them, and which one somebody meant who wrote it wrong. Needs
 * nothing but the JDK and its one table, so that it can be used elsewhere.
 */
@NullMarked
package hqb.catalogue.mpn;

import org.jspecify.annotations.NullMarked;
