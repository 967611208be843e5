package hqb.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * An {@link HqbTest} that shares nothing with others but the servers: no data, no clock, no settings of the process. It runs beside them,
 * on the second of two threads; all other tests of the product run one after the other.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag(HqbTest.TAG)
@ExtendWith(ProductExtension.class)
@Execution(ExecutionMode.CONCURRENT)
public @interface Beside {
}
