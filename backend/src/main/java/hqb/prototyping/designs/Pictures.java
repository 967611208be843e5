package hqb.prototyping.designs;

import hqb.platform.Refusal;
import hqb.platform.files.SealedFiles;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The pictures of designs: drawn once when they are measured, kept closed like the designs, as one zip each. */
@Singleton
class Pictures {
    private static final long MOST_BYTES = 200_000_000;

    private final SealedFiles files;

    Pictures(SealedFiles files) {
        this.files = files;
    }

    /** Where the pictures of a design are. */
    static UUID of(UUID design) {
        return UUID.nameUUIDFromBytes(("pictures of " + design).getBytes(StandardCharsets.US_ASCII));
    }

    /** Keeps the pictures by their names, such as {@code top.svg}; earlier ones go. */
    void keep(UUID design, Map<String, byte[]> pictures) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
                out.putNextEntry(new ZipEntry(picture.getKey()));
                out.write(picture.getValue());
            }
        }
        files.delete(of(design));
        files.append(of(design), 0, new ByteArrayInputStream(zip.toByteArray()), MOST_BYTES);
    }

    /** The names of the pictures there are. */
    List<String> names(UUID design) throws IOException {
        List<String> names = new ArrayList<>();
        if (files.length(of(design)) > 0) {
            try (ZipInputStream zip = open(design)) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    names.add(entry.getName());
                }
            }
        }
        return names;
    }

    /** One picture; refuses with not-found when there is none of that name. */
    byte[] get(UUID design, String name) throws IOException {
        if (files.length(of(design)) > 0) {
            try (ZipInputStream zip = open(design)) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (entry.getName().equals(name)) {
                        return zip.readAllBytes();
                    }
                }
            }
        }
        throw Refusal.notFound("This design has no picture of that name.", "该设计没有此名称的图片。");
    }

    private ZipInputStream open(UUID design) throws IOException {
        InputStream sealed = files.open(of(design));
        return new ZipInputStream(sealed);
    }
}
