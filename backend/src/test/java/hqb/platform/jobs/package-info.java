@NullMarked
package hqb.platform.jobs;

import org.jspecify.annotations.NullMarked;
