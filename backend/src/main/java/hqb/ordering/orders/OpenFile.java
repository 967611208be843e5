package hqb.ordering.orders;

import hqb.ordering.orders.Who.By;
import hqb.platform.Refusal;
import hqb.platform.files.StoredFiles;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.SystemFile;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.UUID;

/** Hands out a file of an order to its sides and to operators, always as a download: what others upload is never shown as a page of ours. */
@Singleton
class OpenFile {
    private final OrderFiles files;
    private final StoredFiles store;

    OpenFile(OrderFiles files, StoredFiles store) {
        this.files = files;
        this.store = store;
    }

    /** The file; throws {@link Refusal} when the order has none of that id, or it is another side's and was not said yet. */
    HttpResponse<SystemFile> open(UUID order, UUID id, By side) {
        OrderFiles.Kept kept = files.find(order, id).filter(file -> file.used() || file.by().equals(side.code()))
                .orElseThrow(() -> Refusal.notFound("This order has no such file.", "该订单没有此文件。"));
        Path content = store.find(kept.hash()).orElseThrow(() -> Refusal.notFound("The content of this file is gone.", "此文件的内容已丢失。"));
        SystemFile download = new SystemFile(content.toFile(), MediaType.of(kept.item().mediaType())).attach(kept.item().name());
        return HttpResponse.ok(download).header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
