/** Uploaded files: kept under the digest of their content, written once, never changed. */
@NullMarked
package hqb.platform.files;

import org.jspecify.annotations.NullMarked;
