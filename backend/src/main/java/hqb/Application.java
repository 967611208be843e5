package hqb;

import io.micronaut.runtime.Micronaut;

/** Runs the backend against the PostgreSQL and Elasticsearch that its settings name. */
public final class Application {
    private Application() {
    }

    /** Starts the server; blocks until it is told to stop. */
    public static void main(String[] args) {
        Micronaut.build(args).mainClass(Application.class).banner(false).start();
    }
}
