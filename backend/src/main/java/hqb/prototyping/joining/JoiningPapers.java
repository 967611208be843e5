package hqb.prototyping.joining;

import hqb.accounts.applications.Papers;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The papers of those who want to be providers. */
@Singleton
class JoiningPapers extends Papers {
    JoiningPapers(JdbcOperations database, Clock clock) {
        super(database, clock, "prototyping_application_document");
    }
}
