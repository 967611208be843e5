/** Whose time a mentor's hours are: a keeper asks somebody, who agrees or not, and then sees who comes. */
@NullMarked
package hqb.makerspaces.mentors;

import org.jspecify.annotations.NullMarked;
