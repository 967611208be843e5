package hqb.places.district;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes {@code district.geojson} beside the files it is drawn from. Argument: that folder, {@code backend/src/main/demo/district} by
 * default. To be run after a change to the survey; a test says when that was forgotten.
 */
public final class DrawDistrict {
    private DrawDistrict() {
    }

    /** Draws the map; fails with a sentence when a building cannot be placed. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "backend/src/main/demo/district");
        Files.writeString(folder.resolve("district.geojson"), DistrictMap.draw(Survey.read(folder)), StandardCharsets.UTF_8);
    }
}
