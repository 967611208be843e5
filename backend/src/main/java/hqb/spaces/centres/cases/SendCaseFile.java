package hqb.spaces.centres.cases;

import hqb.accounts.Actor;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.files.KeepAttachment;
import hqb.platform.files.StoredFile;
import hqb.spaces.centres.cases.CaseEvent.Side;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** The asker or an operator sends a file for a case; the other side sees it once it is said. */
@Singleton
class SendCaseFile {
    private static final int MOST_BYTES = 12_000_000;
    private static final int MOST_FILES = 40;
    private static final int LONGEST_NAME = 200;

    private final FindCase find;
    private final CaseFiles files;
    private final KeepAttachment attachments;

    SendCaseFile(FindCase find, CaseFiles files, KeepAttachment attachments) {
        this.find = find;
        this.files = files;
        this.attachments = attachments;
    }

    /**
     * Keeps it.
     *
     * @throws Refusal when there is no such case, it is closed, it has too many files, or the file is too large, or none of PDF, JPEG, PNG
     *     and WebP
     */
    CaseFiles.CaseFile send(UUID id, Side side, String name, InputStream content, Actor actor) throws IOException {
        ParkCase one = find.find(id, side, actor);
        if (files.count(id) >= MOST_FILES) {
            throw Refusal.of(ProblemType.CONFLICT, "A case can have " + MOST_FILES + " files. Put several pages into one PDF.",
                    "一个个案最多 " + MOST_FILES + " 个文件。请将多页合并为一个 PDF。");
        }
        if (one.state() == CaseState.CLOSED && side == Side.OPERATOR) {
            throw Refusal.of(ProblemType.CONFLICT, "Case " + one.number() + " is closed.", "个案 " + one.number() + " 已关闭。");
        }
        BodyCheck check = new BodyCheck();
        String plain = check.text("file", name.replaceAll(".*[/\\\\]", ""), 1, LONGEST_NAME);
        check.done();
        return add(id, plain, attachments.keep(content, MOST_BYTES), side, actor);
    }

    @Transactional
    CaseFiles.CaseFile add(UUID id, String name, StoredFile kept, Side side, Actor actor) {
        return files.add(id, name, kept, side, actor.requirePerson().value());
    }
}
