@NullMarked
package hqb.prototyping.render;

import org.jspecify.annotations.NullMarked;
