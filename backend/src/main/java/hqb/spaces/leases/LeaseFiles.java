package hqb.spaces.leases;

import hqb.accounts.Actor;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.database.Queries;
import hqb.platform.files.KeepAttachment;
import hqb.platform.files.StoredFile;
import hqb.platform.files.StoredFiles;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.SystemFile;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Documents and photos of a lease: both sides and operators may look at them, nobody else. Pictures are drawn anew. */
@Singleton
class LeaseFiles {
    private static final Set<String> PURPOSES = Set.of("application", "handover-start", "handover-end", "settlement");
    private static final int MOST_BYTES = 12_000_000;
    private static final int MOST_FILES = 80;
    private static final int LONGEST_NAME = 200;

    private final FindLease find;
    private final KeepAttachment attachments;
    private final StoredFiles store;
    private final Queries queries;
    private final Clock clock;

    LeaseFiles(FindLease find, KeepAttachment attachments, StoredFiles store, Queries queries, Clock clock) {
        this.find = find;
        this.attachments = attachments;
        this.store = store;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * A file of a lease.
     *
     * @param purpose   application, handover-start, handover-end or settlement
     * @param mediaType as its first bytes say
     * @param by        tenant or landlord
     */
    @Serdeable
    record LeaseFile(UUID id, String purpose, String name, String mediaType, long bytes, String by, Instant at) {
    }

    /**
     * Keeps a file.
     *
     * @throws Refusal when there is no such lease of the asker's, it is over or has too many files, or the file is too large, or none of PDF,
     *     JPEG, PNG and WebP
     */
    LeaseFile send(UUID id, @Nullable String purpose, String name, InputStream content, Actor actor) throws IOException {
        FindLease.Seen seen = find.of(id, actor);
        if (!seen.side().signs()) {
            throw FindLease.none();
        }
        BodyCheck check = new BodyCheck();
        String what = purpose == null || purpose.isBlank() ? "application" : purpose;
        if (!PURPOSES.contains(what)) {
            check.refuse("purpose", "Use application, handover-start, handover-end or settlement.",
                    "请使用 application、handover-start、handover-end 或 settlement。");
        }
        String plain = check.text("file", name.replaceAll(".*[/\\\\]", ""), 1, LONGEST_NAME);
        check.done();
        if (seen.lease().state().isOver() || list(id).size() >= MOST_FILES) {
            throw Refusal.of(ProblemType.CONFLICT, "This lease takes no more files: it is over, or has " + MOST_FILES + " of them.",
                    "该租约已结束或文件已达 " + MOST_FILES + " 个，无法再上传。");
        }
        return add(id, what, plain, attachments.keep(content, MOST_BYTES), seen.side(), actor);
    }

    @Transactional
    LeaseFile add(UUID lease, String purpose, String name, StoredFile file, LeaseSide by, Actor actor) {
        Instant now = clock.instant();
        UUID id = Uuid7.random(now);
        queries.run("""
                INSERT INTO spaces_lease_file (id, lease_id, purpose, hash, name, media_type, bytes, by, person_id, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, id, lease, purpose, file.hash(), name, file.mediaType(), file.bytes(), by.code(),
                actor.personId() == null ? null : actor.personId().value(), now);
        return new LeaseFile(id, purpose, name, file.mediaType(), file.bytes(), by.code(), now);
    }

    /** All of a lease, the first sent first. */
    @Transactional(readOnly = true)
    List<LeaseFile> list(UUID lease) {
        return queries.list("SELECT id, purpose, name, media_type, bytes, by, at FROM spaces_lease_file WHERE lease_id = ? ORDER BY id",
                row -> new LeaseFile(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4), row.getLong(5),
                        row.getString(6), Objects.requireNonNull(Queries.time(row, 7))),
                lease);
    }

    /** Hands a file out, always as a download. */
    HttpResponse<SystemFile> open(UUID id, UUID file, Actor actor) {
        find.of(id, actor);
        LeaseFile item = list(id).stream().filter(one -> one.id().equals(file)).findFirst()
                .orElseThrow(() -> Refusal.notFound("This lease has no such file.", "该租约没有此文件。"));
        String hash = queries.list("SELECT hash FROM spaces_lease_file WHERE id = ?", row -> row.getString(1), file).getFirst();
        Path content = store.find(hash).orElseThrow(() -> Refusal.notFound("The content of this file is gone.", "此文件的内容已丢失。"));
        return HttpResponse.ok(new SystemFile(content.toFile(), MediaType.of(item.mediaType())).attach(item.name()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
