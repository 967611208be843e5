@NullMarked
package hqb.prototyping.brokering.requests;

import org.jspecify.annotations.NullMarked;
