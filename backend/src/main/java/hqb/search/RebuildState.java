package hqb.search;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A search index and how far it is.
 *
 * @param kind       of its documents: part or space
 * @param state      live when searches read it, building while it is filled
 * @param done       documents written so far by its rebuild
 * @param total      documents that the rebuild expects
 * @param startedAt  when its rebuild began
 * @param finishedAt when it went live; null while it is built
 */
@Serdeable
public record RebuildState(String kind, String state, long done, long total, Instant startedAt, @Nullable Instant finishedAt) {
}
