@NullMarked
package hqb.projects;

import org.jspecify.annotations.NullMarked;
