package hqb.prototyping.boards;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

/** Sets of files for tests. */
final class Sets {

    private Sets() {
    }

    /** The files of a zip among the test's resources. */
    static List<BoardFile> resource(String name) {
        try (InputStream in = Sets.class.getResourceAsStream("/boards/" + name)) {
            return unpack(java.util.Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a zip. */
    static List<BoardFile> unpack(InputStream in) throws IOException {
        var files = new ArrayList<BoardFile>();
        try (var zip = new ZipInputStream(in)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.add(new BoardFile(entry.getName(), zip.readAllBytes()));
                }
            }
        }
        return files;
    }
}
