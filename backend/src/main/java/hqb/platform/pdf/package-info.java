/** Plain documents in Chinese and English as PDF. */
@NullMarked
package hqb.platform.pdf;

import org.jspecify.annotations.NullMarked;
