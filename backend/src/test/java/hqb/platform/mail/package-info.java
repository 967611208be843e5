@NullMarked
package hqb.platform.mail;

import org.jspecify.annotations.NullMarked;
