/** Questions to service centres, from the question to the answer and, if need be, on. */
@NullMarked
package hqb.spaces.centres.cases;

import org.jspecify.annotations.NullMarked;
