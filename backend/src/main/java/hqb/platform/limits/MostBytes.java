package hqb.platform.limits;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how large a file may be that an endpoint takes. A request that announces more is refused before any of it is read, one that
 * announces nothing as soon as it is longer.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MostBytes {
    /** The most bytes of the file. */
    long value();
}
