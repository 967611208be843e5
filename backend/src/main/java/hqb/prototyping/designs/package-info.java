/** Design files of makers: sent, kept closed, analysed, shown by their private link, deleted. */
@NullMarked
package hqb.prototyping.designs;

import org.jspecify.annotations.NullMarked;
