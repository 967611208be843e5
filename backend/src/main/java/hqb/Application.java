package hqb;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import java.util.List;
import java.util.Map;

/** Runs the backend against the PostgreSQL and Elasticsearch that its settings name. */
public final class Application {
    private Application() {
    }

    /**
     * Starts the server and blocks until it is told to stop. {@code reindex [part] [space]} rebuilds the search indexes instead,
     * {@code appoint name@example.org} makes somebody an administrator.
     */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("reindex")) {
            System.exit(new RebuildIndexes().run(List.of(args).subList(1, args.length), Map.of()));
        }
        if (args.length > 0 && args[0].equals("appoint")) {
            System.exit(new AppointCommand().run(List.of(args).subList(1, args.length), Map.of()));
        }
        Micronaut.build(args).mainClass(Application.class).banner(false).deduceEnvironment(false).start();
    }

    /** The product with settings that go before all others, not started yet. */
    static ApplicationContextBuilder context(Map<String, Object> settings) {
        return ApplicationContext.builder().mainClass(Application.class).banner(false).deduceEnvironment(false).properties(settings);
    }
}
