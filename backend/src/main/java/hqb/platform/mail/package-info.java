/** Mail: written down in the transaction of what it tells, sent afterwards, tried again when it could not be sent. */
@NullMarked
package hqb.platform.mail;

import org.jspecify.annotations.NullMarked;
