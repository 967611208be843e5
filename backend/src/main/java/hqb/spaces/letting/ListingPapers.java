package hqb.spaces.letting;

import hqb.accounts.applications.Paper;
import hqb.accounts.applications.Papers;
import hqb.platform.files.StoredFile;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** The papers by which owners prove that units are theirs to let. */
@Singleton
class ListingPapers extends Papers {
    ListingPapers(JdbcOperations database, Clock clock) {
        super(database, clock, "spaces_listing_paper");
    }

    Paper keep(UUID unit, String kind, String name, StoredFile file) {
        return add(unit, kind, name, file);
    }

    boolean drop(UUID unit, UUID id) {
        return remove(unit, id);
    }
}
