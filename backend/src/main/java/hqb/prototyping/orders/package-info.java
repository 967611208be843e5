/**
 * What makers order of providers: boards, printed parts, tests, advice. One machine of states for all of them, paid in milestones.
 */
@NullMarked
package hqb.prototyping.orders;

import org.jspecify.annotations.NullMarked;
