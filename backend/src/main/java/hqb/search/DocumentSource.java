package hqb.search;

import hqb.platform.reindex.DocumentKind;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the documents of one kind come from: PostgreSQL, read in batches, one query a table and batch. */
public interface DocumentSource {
    /** The kind of document. */
    DocumentKind kind();

    /** The documents of those ids that exist; an id without one no longer has a document. */
    List<Document> load(Collection<UUID> ids);

    /** The ids that follow, in ascending order; empty at the end. */
    List<UUID> idsAfter(@Nullable UUID last, int limit);

    /** How many documents there will be, for showing progress. */
    long count();

    /**
     * A document.
     *
     * @param body what Jackson writes as JSON
     */
    record Document(UUID id, Object body) {
    }
}
