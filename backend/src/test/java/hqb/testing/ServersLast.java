package hqb.testing;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Begins with the tests that need no server: the servers start meanwhile. */
public final class ServersLast implements ClassOrderer {
    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing((ClassDescriptor test) -> test.isAnnotated(HqbTest.class) || test.isAnnotated(Beside.class))
                        .thenComparing(test -> test.getTestClass().getName()));
    }
}
