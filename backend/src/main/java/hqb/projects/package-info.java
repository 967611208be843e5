/** A maker's projects: versions of a bill of materials, what a board costs, who works on it. */
@NullMarked
package hqb.projects;

import org.jspecify.annotations.NullMarked;
