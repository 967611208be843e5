/** Evenings of makerspaces with seats on site and online, and projects that look for people. */
@NullMarked
package hqb.makerspaces.community;

import org.jspecify.annotations.NullMarked;
