package hqb.spaces.centres.cases;

import hqb.platform.Refusal;
import hqb.platform.files.StoredFiles;
import hqb.spaces.centres.cases.CaseEvent.Side;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.SystemFile;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.UUID;

/** Hands out a file of a case, always as a download: what others upload is never shown as a page of ours. */
@Singleton
class OpenCaseFile {
    private final CaseFiles files;
    private final StoredFiles store;

    OpenCaseFile(CaseFiles files, StoredFiles store) {
        this.files = files;
        this.store = store;
    }

    /** The file; a side sees its own and what was said. Throws {@link Refusal} not-found for others. */
    HttpResponse<SystemFile> open(UUID one, UUID id, Side side) {
        CaseFiles.Kept kept = files.find(one, id).filter(file -> file.said() || file.by().equals(side.code()))
                .orElseThrow(() -> Refusal.notFound("This case has no such file.", "该个案没有此文件。"));
        Path content = store.find(kept.hash()).orElseThrow(() -> Refusal.notFound("The content of this file is gone.", "此文件的内容已丢失。"));
        SystemFile download = new SystemFile(content.toFile(), MediaType.of(kept.item().mediaType())).attach(kept.item().name());
        return HttpResponse.ok(download).header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
