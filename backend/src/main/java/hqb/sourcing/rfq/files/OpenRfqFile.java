package hqb.sourcing.rfq.files;

import hqb.platform.Refusal;
import hqb.platform.files.SealedFiles;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.UUID;

/** Hands out a file of a request, always as a download: what others send is never shown as a page of ours. Its caller has looked who asks. */
@Singleton
public class OpenRfqFile {
    private final RfqFiles files;
    private final SealedFiles sealed;

    OpenRfqFile(RfqFiles files, SealedFiles sealed) {
        this.files = files;
        this.sealed = sealed;
    }

    /**
     * The file, opened while it is sent.
     *
     * @throws Refusal not-found when the request has none of that id
     */
    public HttpResponse<StreamedFile> open(UUID rfq, UUID id) throws IOException {
        RfqFile file = files.find(rfq, id).orElseThrow(OpenRfqFile::none);
        StreamedFile content = new StreamedFile(sealed.open(id), MediaType.APPLICATION_OCTET_STREAM_TYPE, file.addedAt().toEpochMilli(),
                file.bytes());
        return HttpResponse.ok(content.attach(file.name())).header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    static Refusal none() {
        return Refusal.notFound("This request has no such file.", "该询价没有此文件。");
    }
}
