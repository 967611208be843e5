/** What people keep of the finder: units set aside, and needs of which they want to hear. */
@NullMarked
package hqb.spaces.saved;

import org.jspecify.annotations.NullMarked;
