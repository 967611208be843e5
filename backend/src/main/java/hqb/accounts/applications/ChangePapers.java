package hqb.accounts.applications;

import hqb.accounts.Actor;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.files.StoredFile;
import hqb.platform.files.StoredFiles;
import io.micronaut.transaction.annotation.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds papers to one sort of application and takes them away. */
public abstract class ChangePapers {
    private static final long MOST_BYTES = 10L * 1_048_576;
    private static final int MOST = 20;
    private static final int LONGEST_NAME = 200;

    private final Papers papers;
    private final StoredFiles files;
    private final Set<String> kinds;

    /** Papers of those kinds. */
    protected ChangePapers(Papers papers, StoredFiles files, Set<String> kinds) {
        this.papers = papers;
        this.files = files;
        this.kinds = kinds;
    }

    /**
     * Locks the application of the actor's organisation.
     *
     * @throws Refusal when there is none or it cannot be changed now
     */
    protected abstract UUID lockOpen(Actor actor);

    /**
     * Adds a paper.
     *
     * @throws Refusal when there is no application or it cannot be changed now; when there are too many papers; when the file is too
     *     large or of a kind that is not read
     */
    public Paper add(Actor actor, @Nullable String kind, String fileName, InputStream content) throws IOException {
        BodyCheck check = new BodyCheck();
        if (kind == null || !kinds.contains(kind)) {
            String known = String.join(", ", kinds.stream().sorted().toList());
            check.refuse("/kind", "Use one of " + known + ".", "请使用以下之一：" + known + "。");
        }
        String last = fileName.replaceFirst(".*[/\\\\]", "");
        String name = check.text("/file", last.isBlank() ? "document" : last, 1, LONGEST_NAME);
        check.done();
        ensureOpen(actor);
        StoredFile file = files.keepDocument(content, MOST_BYTES);
        return save(actor, kind == null ? "" : kind, name, file);
    }

    /** Refuses before a file is kept for nothing. */
    @Transactional
    protected void ensureOpen(Actor actor) {
        lockOpen(actor);
    }

    /** Adds the paper whose file is kept. */
    @Transactional
    protected Paper save(Actor actor, String kind, String name, StoredFile file) {
        UUID application = lockOpen(actor);
        if (papers.list(application).size() >= MOST) {
            throw Refusal.of(ProblemType.CONFLICT, "At most " + MOST + " documents are possible.", "最多 " + MOST + " 个文件。");
        }
        return papers.add(application, kind, name, file);
    }

    /**
     * Takes a paper away.
     *
     * @throws Refusal when there is none, or the application cannot be changed now
     */
    @Transactional
    public void remove(Actor actor, UUID id) {
        if (!papers.remove(lockOpen(actor), id)) {
            throw Refusal.notFound("There is no document with this id.", "没有此文件。");
        }
    }
}
