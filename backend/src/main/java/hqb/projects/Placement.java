package hqb.projects;

import hqb.accounts.Actor;
import hqb.platform.Refusal;
import hqb.platform.files.SealedFiles;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;

/** Keeps the file of where a project's parts stand (CPL, pick and place), and hands it out as it came. */
@Singleton
class Placement {
    private static final long MOST_BYTES = 5_000_000;
    private static final int LONGEST_NAME = 200;

    private final FindProject find;
    private final Projects projects;
    private final SealedFiles files;

    Placement(FindProject find, Projects projects, SealedFiles files) {
        this.find = find;
        this.projects = projects;
        this.files = files;
    }

    /** Keeps a file in place of the one that was there. */
    void keep(UUID id, String fileName, InputStream content, Actor actor) {
        Project project = find.toEdit(id, actor);
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1).strip();
        UUID file = UUID.randomUUID();
        long bytes = files.append(file, 0, content, MOST_BYTES);
        if (bytes == 0) {
            files.delete(file);
            throw Refusal.invalid("file", "The file is empty.", "文件为空。");
        }
        projects.place(id, file, name.isEmpty() ? "cpl.csv" : name.substring(Math.max(0, name.length() - LONGEST_NAME)));
        if (project.placement() != null) {
            files.delete(project.placement());
        }
    }

    /** The file as it came; refuses with not-found when the project has none. */
    ExportVersion.File file(Project project) throws IOException {
        if (project.placement() == null) {
            throw Refusal.notFound("This project has no file of where its parts stand.", "此项目没有坐标文件。");
        }
        try (InputStream content = files.open(project.placement())) {
            return new ExportVersion.File(Objects.requireNonNull(project.placementName()), content.readAllBytes());
        }
    }
}
