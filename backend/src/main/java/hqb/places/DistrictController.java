package hqb.places;

import hqb.accounts.Access;
import hqb.accounts.Permission;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/** Serves the district's map. */
@Controller("/api/v1/district")
@Tag(name = "Markets")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DistrictController {
    private static final String GEO_JSON = "application/geo+json";

    private final byte[] map = Demonstration.bytes("district/district.geojson");
    private final String tag = tagOf(map);

    /**
     * The map as a GeoJSON feature collection. Each feature has {@code kind} (boundary, block, park, street, metro-line, metro-station,
     * house, building, tower, tree), {@code slug}, {@code nameEn}, {@code nameZh} and {@code estimated}; both names are null for what
     * has none. A building's slug is that of its market.
     */
    @Access(Permission.PUBLIC)
    @Get
    @Produces(GEO_JSON)
    @ApiResponse(responseCode = "200", description = "The map", content = @Content(mediaType = GEO_JSON, schema = @Schema(type = "object")))
    @ApiResponse(responseCode = "304", description = "The client's copy is the newest", content = @Content)
    HttpResponse<byte[]> map(HttpRequest<?> request) {
        String known = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
        boolean unchanged = known != null && (known.equals("*") || known.contains(tag));
        return (unchanged ? HttpResponse.<byte[]>notModified() : HttpResponse.ok(map)).header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600");
    }

    private static String tagOf(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return "W/\"" + HexFormat.of().toHexDigits(sum.getValue()) + '"';
    }
}
