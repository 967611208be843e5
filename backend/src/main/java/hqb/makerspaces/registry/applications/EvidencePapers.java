package hqb.makerspaces.registry.applications;

import hqb.accounts.applications.Paper;
import hqb.accounts.applications.Papers;
import hqb.platform.files.StoredFile;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The papers by which makerspaces prove their figures. */
@Singleton
class EvidencePapers extends Papers {
    EvidencePapers(JdbcOperations database, Clock clock) {
        super(database, clock, "makerspaces_application_paper");
    }

    Paper keep(UUID application, String kind, String name, StoredFile file) {
        return add(application, kind, name, file);
    }

    boolean drop(UUID application, UUID id) {
        return remove(application, id);
    }

    /** What kinds there are. */
    Set<String> kinds(UUID application) {
        return list(application).stream().map(Paper::kind).collect(Collectors.toSet());
    }
}
