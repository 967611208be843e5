/**
 * Small-batch production and testing: design files and what is measured of them, price rules, quotes, providers and their orders.
 */
@NullMarked
package hqb.prototyping;

import org.jspecify.annotations.NullMarked;
