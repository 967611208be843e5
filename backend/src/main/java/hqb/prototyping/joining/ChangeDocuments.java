package hqb.prototyping.joining;

import hqb.accounts.Actor;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.files.StoredFile;
import hqb.platform.files.StoredFiles;
import hqb.prototyping.joining.Joining.Document;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds papers to an application and takes them away. */
@Singleton
class ChangeDocuments {
    private static final long MOST_BYTES = 10L * 1_048_576;
    private static final int MOST = 20;
    private static final int LONGEST_NAME = 200;
    private static final Set<String> KINDS = Set.of("business-licence", "certificate", "photo", "other");

    private final Applications applications;
    private final Documents documents;
    private final StoredFiles files;

    ChangeDocuments(Applications applications, Documents documents, StoredFiles files) {
        this.applications = applications;
        this.documents = documents;
        this.files = files;
    }

    /**
     * Adds a paper.
     *
     * @throws Refusal when there is no application or it cannot be changed now; when there are too many papers; when the file is too
     *     large or of a kind that is not read
     */
    Document add(Actor actor, @Nullable String kind, String fileName, InputStream content) throws IOException {
        BodyCheck check = new BodyCheck();
        if (kind == null || !KINDS.contains(kind)) {
            check.refuse("/kind", "Use one of " + String.join(", ", KINDS.stream().sorted().toList()) + ".",
                    "请使用以下之一：" + String.join(", ", KINDS.stream().sorted().toList()) + "。");
        }
        String last = fileName.replaceFirst(".*[/\\\\]", "");
        String name = check.text("/file", last.isBlank() ? "document" : last, 1, LONGEST_NAME);
        check.done();
        mine(actor);
        StoredFile file = files.keepDocument(content, MOST_BYTES);
        return save(actor, kind == null ? "" : kind, name, file);
    }

    @Transactional
    Document save(Actor actor, String kind, String name, StoredFile file) {
        Joining application = mine(actor);
        if (documents.list(application.id()).size() >= MOST) {
            throw Refusal.of(ProblemType.CONFLICT, "At most " + MOST + " documents are possible.", "最多 " + MOST + " 个文件。");
        }
        return documents.add(application.id(), kind, name, file);
    }

    /**
     * Takes a paper away.
     *
     * @throws Refusal when there is none, or the application cannot be changed now
     */
    @Transactional
    void remove(Actor actor, UUID id) {
        if (!documents.remove(mine(actor).id(), id)) {
            throw Refusal.notFound("There is no document with this id.", "没有此文件。");
        }
    }

    private Joining mine(Actor actor) {
        return FillIn.open(applications.lock(actor.requireOrganisation())
                .orElseThrow(() -> Refusal.notFound("Your organisation has not begun an application.", "您的组织尚未开始申请。")));
    }
}
