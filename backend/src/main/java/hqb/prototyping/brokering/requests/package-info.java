/** Requests of makers: what is wanted, how far it has come, and what is said about it. */
@NullMarked
package hqb.prototyping.brokering.requests;

import org.jspecify.annotations.NullMarked;
