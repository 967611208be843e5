/** Owners list units: facts and terms, proof of title, the operator's word on it, and what keeps a listing true. */
@NullMarked
package hqb.spaces.letting;

import org.jspecify.annotations.NullMarked;
