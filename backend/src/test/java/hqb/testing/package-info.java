/** What integration tests stand on: real servers started once a run, the product booted once, and a client that checks each answer. */
@NullMarked
package hqb.testing;

import org.jspecify.annotations.NullMarked;
