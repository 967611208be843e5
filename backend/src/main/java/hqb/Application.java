package hqb;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import java.util.Map;

/** Runs the backend against the PostgreSQL and Elasticsearch that its settings name. */
public final class Application {
    private Application() {
    }

    /** Starts the server; blocks until it is told to stop. */
    public static void main(String[] args) {
        Micronaut.build(args).mainClass(Application.class).banner(false).deduceEnvironment(false).start();
    }

    /** The product with settings that go before all others, not started yet. */
    static ApplicationContextBuilder context(Map<String, Object> settings) {
        return ApplicationContext.builder().mainClass(Application.class).banner(false).deduceEnvironment(false).properties(settings);
    }
}
