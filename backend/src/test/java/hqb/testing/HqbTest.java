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
 * A test of the running product, with real PostgreSQL and Elasticsearch and the fixture of about 5,000 parts loaded. Constructor and
 * method parameters of the type {@link Api}, or of any bean's type, are filled in. All such tests share the one product: a test that
 * changes data makes its own. They run one after the other, beside the tests that need no product.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag(HqbTest.TAG)
@ExtendWith(ProductExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
public @interface HqbTest {
    /** Tags the tests that need the servers. */
    String TAG = "servers";
}
