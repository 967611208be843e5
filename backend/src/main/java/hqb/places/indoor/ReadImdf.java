package hqb.places.indoor;

import hqb.platform.Refusal;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the features of a GeoJSON file, or of all that an IMDF archive has. */
@Singleton
class ReadImdf {
    private static final int MOST_BYTES = 60_000_000;
    private static final int MOST_MEMBERS = 60;
    private static final int MOST_FEATURES = 60_000;
    private static final String ENDING = ".geojson";

    private final JsonMapper json;

    ReadImdf(JsonMapper json) {
        this.json = json;
    }

    /**
     * The features in the order of the file.
     *
     * @throws Refusal naming the file when it is neither GeoJSON nor an archive of such, or unpacks to too much
     */
    List<ImdfFeature> read(byte[] bytes, String name) {
        List<ImdfFeature> features = new ArrayList<>();
        try {
            if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') {
                readArchive(bytes, features);
            } else {
                readCollection(bytes, name, features);
            }
        } catch (IOException | IllegalStateException unreadable) {
            throw wrong("This is neither GeoJSON nor a zip archive of GeoJSON files.", "该文件既不是 GeoJSON，也不是 GeoJSON 的 zip 压缩包。");
        }
        if (features.isEmpty()) {
            throw wrong("There are no features in this file.", "文件中没有任何要素。");
        }
        return features;
    }

    private void readArchive(byte[] bytes, List<ImdfFeature> features) throws IOException {
        int left = MOST_BYTES;
        int members = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++members > MOST_MEMBERS) {
                    throw tooMuch();
                }
                byte[] content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0) {
                    throw tooMuch();
                }
                String member = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (member.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
                    readCollection(content, member, features);
                }
            }
        }
    }

    private void readCollection(byte[] bytes, String name, List<ImdfFeature> features) throws IOException {
        if (bytes.length > MOST_BYTES) {
            throw tooMuch();
        }
        JsonNode whole = json.readValue(bytes, Argument.of(JsonNode.class));
        JsonNode all = whole == null || !whole.isObject() ? null : whole.get("features");
        if (all == null || !all.isArray()) {
            throw new IOException("no feature collection");
        }
        int row = 0;
        for (JsonNode feature : all.values()) {
            row++;
            if (features.size() >= MOST_FEATURES) {
                throw tooMuch();
            }
            if (!feature.isObject()) {
                throw new IOException("no feature");
            }
            JsonNode properties = feature.get("properties");
            features.add(new ImdfFeature(name, row, text(feature.get("id")), type(feature, properties, name), feature.get("geometry"),
                    properties == null || !properties.isObject() ? JsonNode.createObjectNode(Map.of()) : properties));
        }
    }

    private static String type(JsonNode feature, @Nullable JsonNode properties, String file) {
        String type = text(feature.get("feature_type"));
        if (type.isEmpty() && properties != null && properties.isObject()) {
            type = text(properties.get("feature_type"));
        }
        String lower = file.toLowerCase(Locale.ROOT);
        return type.isEmpty() && lower.endsWith(ENDING) ? lower.substring(0, lower.length() - ENDING.length()) : type;
    }

    private static String text(@Nullable JsonNode value) {
        return value == null || !value.isString() ? "" : value.getStringValue();
    }

    private static Refusal tooMuch() {
        return wrong("The file unpacks to more than 60 MB or has more than 60,000 features.", "文件解压后超过 60 MB，或要素多于 60,000 个。");
    }

    private static Refusal wrong(String english, String chinese) {
        return Refusal.invalid("file", english, chinese);
    }
}
