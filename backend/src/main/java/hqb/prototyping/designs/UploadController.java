package hqb.prototyping.designs;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Refusal;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Head;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sends a design in pieces, and goes on where it broke off: the core of the <a href="https://tus.io/protocols/resumable-upload">tus
 * protocol 1.0.0</a> with its extension "creation".
 */
@Tag(name = "Designs")
@Controller("/api/v1/designs/uploads")
@ExecuteOn(TaskExecutors.BLOCKING)
class UploadController {
    private static final String TUS = "Tus-Resumable";
    private static final String VERSION = "1.0.0";
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";

    private final SendDesign send;

    UploadController(SendDesign send) {
        this.send = send;
    }

    /**
     * Begins a design of that length. {@code Location} is where its pieces go; its last part is the design's link.
     *
     * @param length   bytes in all
     * @param metadata {@code filename} and its name in base 64
     */
    @Access(Permission.PUBLIC)
    @Post
    @ApiResponse(responseCode = "201", description = "Begun")
    HttpResponse<Void> begin(@Header(LENGTH) @Nullable Long length, @Header("Upload-Metadata") @Nullable String metadata,
            @Parameter(hidden = true) Actor actor) {
        if (length == null) {
            throw Refusal.invalid(LENGTH, "Say how many bytes the file has.", "请说明文件的字节数。");
        }
        UUID id = send.begin(actor, name(metadata), length);
        return tus(HttpResponse.status(HttpStatus.CREATED)).header(HttpHeaders.LOCATION, "/api/v1/designs/uploads/" + id);
    }

    /** Says how much is here. */
    @Access(Permission.PUBLIC)
    @Head("/{id}")
    @ApiResponse(responseCode = "200", description = "How much is here, in Upload-Offset")
    HttpResponse<Void> here(UUID id) {
        return tus(HttpResponse.ok()).header(OFFSET, Long.toString(send.here(id))).header(LENGTH, Long.toString(send.length(id)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /**
     * Sends the next piece, of at most 1 MB. With the last one the design is measured.
     *
     * @param offset how many bytes came before; 409 when that is not so
     */
    @Access(Permission.PUBLIC)
    @Patch("/{id}")
    @Consumes("application/offset+octet-stream")
    @ApiResponse(responseCode = "204", description = "Kept; Upload-Offset says how much is here")
    HttpResponse<Void> goOn(UUID id, @Header(OFFSET) @Nullable Long offset, @Body byte[] piece) throws IOException {
        if (offset == null) {
            throw Refusal.invalid(OFFSET, "Say how many bytes came before.", "请说明此前已发送的字节数。");
        }
        long here = send.goOn(id, offset, new ByteArrayInputStream(piece));
        return tus(HttpResponse.status(HttpStatus.NO_CONTENT)).header(OFFSET, Long.toString(here));
    }

    private static MutableHttpResponse<Void> tus(MutableHttpResponse<Void> response) {
        return response.header(TUS, VERSION);
    }

    private static String name(@Nullable String metadata) {
        if (metadata != null) {
            for (String pair : metadata.split(",", -1)) {
                String[] sides = pair.strip().split(" ", 2);
                if (sides[0].equals("filename") && sides.length == 2) {
                    try {
                        return new String(Base64.getDecoder().decode(sides[1].strip()), StandardCharsets.UTF_8);
                    } catch (IllegalArgumentException noBase64) {
                        throw Refusal.invalid("Upload-Metadata", "The file name is to be in base 64.", "文件名须为 base 64 编码。");
                    }
                }
            }
        }
        return "";
    }
}
