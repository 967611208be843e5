package hqb.prototyping.designs;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.platform.Refusal;
import hqb.platform.files.SealedFiles;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hands the file of a design to a provider who has a right to it, opened while it is sent, and writes down that it was. Who has a right is
 * said by whoever asks for this.
 */
@Singleton
public class HandOutDesign {
    private final Designs designs;
    private final SealedFiles files;
    private final Downloads downloads;
    private final AuditLog audit;

    HandOutDesign(Designs designs, SealedFiles files, Downloads downloads, AuditLog audit) {
        this.designs = designs;
        this.files = files;
        this.downloads = downloads;
        this.audit = audit;
    }

    /**
     * Why somebody may have a design: an order, or an invitation, and never both.
     *
     * @param provider who may
     * @param design   what; null when its maker has deleted it
     */
    public record Right(UUID provider, @Nullable UUID design, @Nullable UUID order, @Nullable UUID invitation) {
    }

    /**
     * The file as a download.
     *
     * @throws Refusal when it is not there any more
     */
    public HttpResponse<StreamedFile> to(Right right, Actor actor) throws IOException {
        UUID design = right.design();
        Design found = design == null ? null : designs.find(design).orElse(null);
        if (found == null || files.length(found.id()) == 0) {
            throw none();
        }
        note(found, right, actor);
        StreamedFile file = new StreamedFile(files.open(found.id()), MediaType.APPLICATION_OCTET_STREAM_TYPE,
                found.createdAt().toEpochMilli(), found.bytes());
        return HttpResponse.ok(file.attach(found.fileName())).header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    /** Writes it down before anything is sent. */
    @Transactional
    void note(Design design, Right right, Actor actor) {
        String sha256 = design.sha256();
        if (sha256 == null) {
            throw none();
        }
        downloads.add(design, sha256, right, actor);
        audit.write(actor, "design.taken", AuditLog.subject("design", design.id()), null,
                Map.of("id", String.valueOf(right.order() == null ? right.invitation() : right.order())));
    }

    private static Refusal none() {
        return Refusal.notFound("The design file is not here any more: its maker has deleted it.", "设计文件已被其所有者删除。");
    }
}
