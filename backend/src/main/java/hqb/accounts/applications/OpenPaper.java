package hqb.accounts.applications;

import hqb.platform.Refusal;
import hqb.platform.files.StoredFiles;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.SystemFile;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.UUID;

/** Hands out a paper of an application, always as a download: what strangers upload is never shown as a page of ours. */
@Singleton
public class OpenPaper {
    private final StoredFiles files;

    OpenPaper(StoredFiles files) {
        this.files = files;
    }

    /**
     * The paper.
     *
     * @throws Refusal when the application has none of that id
     */
    public HttpResponse<SystemFile> open(Papers papers, UUID application, UUID id) {
        Papers.Kept kept = papers.find(application, id)
                .orElseThrow(() -> Refusal.notFound("There is no document with this id.", "没有此文件。"));
        Path file = files.find(kept.hash()).orElseThrow(() -> Refusal.notFound("The content of this document is gone.", "此文件的内容已丢失。"));
        SystemFile download = new SystemFile(file.toFile(), MediaType.of(kept.paper().mediaType())).attach(kept.paper().name());
        return HttpResponse.ok(download).header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
