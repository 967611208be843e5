/** Work that is done at its time, once over all backends: recurring jobs, and jobs of a moment. */
@NullMarked
package hqb.platform.jobs;

import org.jspecify.annotations.NullMarked;
