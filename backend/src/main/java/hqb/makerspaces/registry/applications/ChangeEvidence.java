package hqb.makerspaces.registry.applications;

import hqb.accounts.Actor;
import hqb.accounts.applications.Paper;
import hqb.makerspaces.registry.FindOwnSpace;
import hqb.makerspaces.registry.rules.Rules;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.files.StoredFile;
import hqb.platform.files.StoredFiles;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds evidence to an open application and takes it away. */
@Singleton
class ChangeEvidence {
    private static final long MOST_BYTES = 10L * 1_048_576;
    private static final int MOST = 40;
    private static final int LONGEST_NAME = 200;

    private final FindOwnSpace own;
    private final TitleApplications applications;
    private final EvidencePapers papers;
    private final StoredFiles files;
    private final Rules rules;

    ChangeEvidence(FindOwnSpace own, TitleApplications applications, EvidencePapers papers, StoredFiles files, Rules rules) {
        this.own = own;
        this.applications = applications;
        this.papers = papers;
        this.files = files;
        this.rules = rules;
    }

    /**
     * Adds a paper.
     *
     * @throws Refusal when there is no application that can be changed now, there are too many papers, or the file is too large or of a
     *     kind that is not read
     */
    Paper add(UUID space, @Nullable String kind, String fileName, InputStream content, Actor actor) throws IOException {
        BodyCheck check = new BodyCheck();
        List<String> known = rules.evidence().stream().map(Rules.Evidence::code).toList();
        if (kind == null || !known.contains(kind)) {
            String all = String.join(", ", known);
            check.refuse("/kind", "Use one of " + all + ".", "请使用以下之一：" + all + "。");
        }
        String last = fileName.replaceFirst(".*[/\\\\]", "");
        String name = check.text("/file", last.isBlank() ? "document" : last, 1, LONGEST_NAME);
        check.done();
        ensureOpen(space, actor);
        StoredFile file = files.keepDocument(content, MOST_BYTES);
        return save(space, kind == null ? "" : kind, name, file, actor);
    }

    /** Refuses before a file is kept for nothing. */
    @Transactional
    void ensureOpen(UUID space, Actor actor) {
        lockOpen(space, actor);
    }

    @Transactional
    Paper save(UUID space, String kind, String name, StoredFile file, Actor actor) {
        UUID application = lockOpen(space, actor);
        if (papers.list(application).size() >= MOST) {
            throw Refusal.of(ProblemType.CONFLICT, "At most " + MOST + " documents are possible.", "最多 " + MOST + " 个文件。");
        }
        return papers.keep(application, kind, name, file);
    }

    /** Takes one away; throws {@link Refusal} when there is none, or the application cannot be changed now. */
    @Transactional
    void remove(UUID space, UUID id, Actor actor) {
        if (!papers.drop(lockOpen(space, actor), id)) {
            throw Refusal.notFound("There is no document with this id.", "没有此文件。");
        }
    }

    private UUID lockOpen(UUID space, Actor actor) {
        own.get(space, actor);
        TitleApplication open = applications.lockOpen(space)
                .orElseThrow(() -> Refusal.of(ProblemType.CONFLICT, "Begin an application first.", "请先开始申请。"));
        if (!open.state().isOpen()) {
            throw Refusal.of(ProblemType.CONFLICT, "The application is with the operator; it cannot be changed now.",
                    "申请正由运营方审核，当前不能修改。");
        }
        return open.id();
    }
}
