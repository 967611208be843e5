package hqb.places.indoor;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.Refusal;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Floor plans as files: everybody takes them away, operators bring them. */
@Tag(name = "Markets")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class FloorFileController {
    private static final String GEO_JSON = "application/geo+json";
    private static final String ZIP = "application/zip";
    private static final int MOST_BYTES = 20_000_000;

    private final WriteImdf write;
    private final ImportFloors importFloors;

    FloorFileController(WriteImdf write, ImportFloors importFloors) {
        this.write = write;
        this.importFloors = importFloors;
    }

    /**
     * A building's floors and counters as one GeoJSON feature collection, each feature with the {@code feature_type} and the properties of
     * the Indoor Mapping Data Format. Positions are schematic, within an estimated outline.
     *
     * @param level       one floor; all when left out
     * @param coordinates wgs84, the default and what GeoJSON means; gcj02 or bd09 for maps of China
     */
    @Access(Permission.PUBLIC)
    @Get("/places/buildings/{slug}/floors.geojson")
    @Produces(GEO_JSON)
    @ApiResponse(responseCode = "200", description = "The floors", content = @Content(mediaType = GEO_JSON, schema = @Schema(type = "object")))
    HttpResponse<byte[]> floors(String slug, @QueryValue @Nullable Integer level, @QueryValue @Nullable String coordinates) {
        return HttpResponse.ok(write.collection(slug, level, coordinates(coordinates, Coordinates.WGS84)));
    }

    /**
     * The same as an archive of the Indoor Mapping Data Format: {@code manifest.json}, and a file for each type of feature.
     *
     * @param coordinates wgs84, the default; gcj02 or bd09
     */
    @Access(Permission.PUBLIC)
    @Get("/places/buildings/{slug}/floors.imdf.zip")
    @Produces(ZIP)
    @ApiResponse(responseCode = "200", description = "The archive", content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    HttpResponse<byte[]> archive(String slug, @QueryValue @Nullable String coordinates) {
        return HttpResponse.ok(write.archive(slug, coordinates(coordinates, Coordinates.WGS84))).header(HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + slug + ".imdf.zip\"");
    }

    /**
     * Sends floor plans: GeoJSON with IMDF features, or an archive of such, at most 20 MB. The floors of the file take the place of those
     * that the building has, all or none; counters are known by number, and one that a supplier uses may not vanish. A dry run answers what
     * would change and what is wrong; applying what has an error is 400, each error with the ids of its features.
     *
     * @param file        levels by {@code ordinal} (0 is the street's), counters as kiosks or named units with {@code level_id}
     * @param coordinates wgs84, gcj02 or bd09: what the file's positions are in; they are kept in WGS-84
     * @param mode        dry-run, the default, or apply
     */
    @Access(Permission.OPERATE)
    @Post("/operations/buildings/{slug}/floors")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    PlanReport importFile(String slug, @Part("file") @Nullable CompletedFileUpload file, @Part("coordinates") @Nullable String coordinates,
            @Part("mode") @Nullable String mode, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language)
            throws IOException {
        if (file == null) {
            throw Refusal.invalid("file", "Send the plans as the part \"file\" of a multipart/form-data body.",
                    "请以 multipart/form-data 的 file 字段发送平面图。");
        }
        if (coordinates == null || coordinates.isBlank()) {
            throw Refusal.invalid("coordinates", "Say what the positions are in: wgs84, gcj02 or bd09.", "请说明坐标系：wgs84、gcj02 或 bd09。");
        }
        boolean apply = "apply".equals(mode);
        if (mode != null && !mode.isBlank() && !apply && !mode.equals("dry-run")) {
            throw Refusal.invalid("mode", "Choose dry-run or apply.", "请选择 dry-run 或 apply。");
        }
        byte[] bytes;
        try (InputStream content = file.getSize() == 0 ? InputStream.nullInputStream() : file.getInputStream()) {
            bytes = content.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            throw Refusal.invalid("file", "Send at most 20 MB.", "文件至多 20 MB。");
        }
        String name = file.getFilename() == null || file.getFilename().isBlank() ? "file" : file.getFilename();
        return importFloors.run(actor, new ImportFloors.Sent(slug, bytes, name, coordinates(coordinates, Coordinates.WGS84), apply),
                language);
    }

    private static Coordinates coordinates(@Nullable String code, Coordinates otherwise) {
        return code == null || code.isBlank() ? otherwise
                : Coordinates.ofCode(code)
                        .orElseThrow(() -> Refusal.invalid("coordinates", "Choose wgs84, gcj02 or bd09.", "请选择 wgs84、gcj02 或 bd09。"));
    }
}
