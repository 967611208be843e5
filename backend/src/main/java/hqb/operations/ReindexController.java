package hqb.operations;

import hqb.accounts.Access;
import hqb.accounts.Permission;
import hqb.platform.Refusal;
import hqb.platform.paging.Page;
import hqb.platform.reindex.DocumentKind;
import hqb.search.RebuildState;
import hqb.search.Reindex;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rebuilding the search indexes from PostgreSQL while searches go on. */
@Tag(name = "Operations")
@Controller("/api/v1/operations/reindex")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReindexController {
    private static final Logger LOG = LoggerFactory.getLogger(ReindexController.class);

    private final Reindex reindex;

    ReindexController(Reindex reindex) {
        this.reindex = reindex;
    }

    /**
     * Which index to rebuild.
     *
     * @param kind part, space, unit or provider
     */
    @Serdeable
    record Wish(String kind) {
    }

    /** The indexes there are; one that is being built says how far it is. */
    @Access(Permission.OPERATE)
    @Get
    Page<RebuildState> states() {
        return Page.whole(reindex.states());
    }

    /** Begins to rebuild an index; does nothing when a rebuild of the kind is under way. */
    @Access(Permission.OPERATE)
    @Post
    @Status(HttpStatus.ACCEPTED)
    void begin(@Body Wish wish) {
        DocumentKind kind = DocumentKind.of(wish.kind() == null ? "" : wish.kind());
        if (kind == null) {
            throw Refusal.invalid("/kind", "Use part, space, unit or provider.");
        }
        Thread.ofVirtual().name("reindex-" + kind.code()).start(() -> rebuild(kind));
    }

    private void rebuild(DocumentKind kind) {
        try {
            reindex.run(kind, (done, total) -> {
                // the register keeps what those who watch ask for
            });
        } catch (IOException | RuntimeException failed) {
            LOG.warn("the rebuild of {} was given up, the old index stays: {}", kind.code(), failed.toString());
        }
    }
}
