/** Uploaded files, each named by the SHA-256 of its content. */
@NullMarked
package hqb.platform.files;

import org.jspecify.annotations.NullMarked;
