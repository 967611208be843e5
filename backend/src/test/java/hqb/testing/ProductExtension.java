package hqb.testing;

import io.micronaut.context.ApplicationContext;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

/** Boots the product before the first test that needs it, and hands out what such tests ask for. No test begins shortly before midnight. */
final class ProductExtension implements BeforeAllCallback, TestInstancePreConstructCallback, ParameterResolver {
    @Override
    public void beforeAll(ExtensionContext context) {
        TestProduct.get();
    }

    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) throws InterruptedException {
        Midnight.letPass();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Api.class || type == ApplicationContext.class || TestProduct.get().context().containsBean(type);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Api.class) {
            return TestProduct.get().api();
        }
        return type == ApplicationContext.class ? TestProduct.get().context() : TestProduct.get().context().getBean(type);
    }
}
