/** Events, their signatures and their delivery. */
@NullMarked
package hqb.standin.webhooks;

import org.jspecify.annotations.NullMarked;
