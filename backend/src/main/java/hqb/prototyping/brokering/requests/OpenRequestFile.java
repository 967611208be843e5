package hqb.prototyping.brokering.requests;

import hqb.platform.Refusal;
import hqb.platform.files.StoredFiles;
import hqb.prototyping.orders.Side;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.SystemFile;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.UUID;

/** Hands out a file of a request to those who may see it, always as a download: what others upload is never shown as a page of ours. */
@Singleton
public class OpenRequestFile {
    private final RequestFiles files;
    private final StoredFiles store;

    OpenRequestFile(RequestFiles files, StoredFiles store) {
        this.files = files;
        this.store = store;
    }

    /**
     * The file; a side sees its own and what was said, a provider what belongs to the brief.
     *
     * @throws Refusal when the request has none of that id, or it is not that side's to see
     */
    public HttpResponse<SystemFile> open(UUID request, UUID id, Side side) {
        RequestFiles.Kept kept = files.find(request, id).filter(file -> maySee(file, side))
                .orElseThrow(() -> Refusal.notFound("This request has no such file.", "该需求没有此文件。"));
        Path content = store.find(kept.hash()).orElseThrow(() -> Refusal.notFound("The content of this file is gone.", "此文件的内容已丢失。"));
        SystemFile download = new SystemFile(content.toFile(), MediaType.of(kept.item().mediaType())).attach(kept.item().name());
        return HttpResponse.ok(download).header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    private static boolean maySee(RequestFiles.Kept file, Side side) {
        String event = file.event();
        if (side == Side.PROVIDER) {
            return event != null && RequestEvent.isOfBrief(event);
        }
        return event != null || file.by().equals(side.code());
    }
}
