package hqb.platform.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs as they are published: one {@code .txz} for a kind of machine. */
final class PostgresArchive {
    private PostgresArchive() {
    }

    /**
     * Unpacks the archive that lies in a folder into its subfolder {@code programs}, once.
     *
     * @return the folder with {@code bin}, {@code lib} and {@code share}
     */
    static Path unpacked(Path folder) throws IOException {
        Path programs = folder.resolve("programs");
        if (Files.isDirectory(programs)) {
            return programs;
        }
        Path building = Files.createTempDirectory(folder, "unpacking");
        try (var in = new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(Files.newInputStream(archive(folder)))))) {
            for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                unpack(entry, in, building);
            }
        }
        Files.setPosixFilePermissions(building, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(building, programs, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(programs)) {
                throw e;
            }
            Folders.delete(building); // somebody else was quicker
        }
        return programs;
    }

    private static Path archive(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*.txz")) {
            for (Path file : files) {
                return file;
            }
        }
        throw new StartFailure("The PostgreSQL programs are missing in " + folder + "; build the project with ./mvnw first.");
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream in, Path root) throws IOException {
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("archive entry outside of its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(in, target);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
