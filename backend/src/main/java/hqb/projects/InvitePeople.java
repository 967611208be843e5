package hqb.projects;

import hqb.accounts.Actor;
import hqb.accounts.people.EmailAddress;
import hqb.platform.BodyCheck;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.http.PublicAddress;
import hqb.platform.mail.Letter;
import hqb.platform.mail.Outbox;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets people of other organisations work on a project, and tells them by mail. */
@Singleton
class InvitePeople {
    private static final int MOST = 100;

    private final FindProject find;
    private final Collaborators collaborators;
    private final Outbox outbox;
    private final PublicAddress site;

    InvitePeople(FindProject find, Collaborators collaborators, Outbox outbox, PublicAddress site) {
        this.find = find;
        this.collaborators = collaborators;
        this.outbox = outbox;
        this.site = site;
    }

    /**
     * Invites somebody, or gives somebody who is invited another role, which no mail tells.
     *
     * @throws Refusal naming a wrong address or role; when a hundred are invited already
     */
    @Transactional
    void invite(UUID id, @Nullable String typed, @Nullable String code, Actor actor, Language language) {
        Project project = find.toOwn(id, actor);
        BodyCheck check = new BodyCheck();
        String email = EmailAddress.read(check, "/email", typed);
        ProjectRole role = ProjectRole.invited(code == null ? "" : code).orElse(null);
        if (role == null) {
            check.refuse("/role", "Use viewer or editor.", "请使用 viewer 或 editor。");
        }
        if (collaborators.of(id).size() >= MOST) {
            check.refuse("/email", "A project has at most 100 invited people.", "每个项目最多邀请 100 人。");
        }
        check.done();
        if (role != null && collaborators.put(id, email, role)) {
            outbox.add(email, letter(project, language));
        }
    }

    /** Takes somebody off the project. */
    void remove(UUID id, UUID person, Actor actor) {
        find.toOwn(id, actor);
        if (!collaborators.remove(id, person)) {
            throw Refusal.notFound("Nobody of this project has that id.", "此项目没有该成员。");
        }
    }

    private Letter letter(Project project, Language language) {
        String link = site.page("/projects/" + project.id());
        return language.pick(new Letter("Work on " + project.name(), """
                You are invited to the project %s at Virtual HQB. Sign in or open an account with this e-mail address; then it is here:

                %s
                """.formatted(project.name(), link)), new Letter("邀请您参与项目：" + project.name(), """
                邀请您参与 Virtual HQB 上的项目：%s。请用此邮箱登录或注册，然后打开：

                %s
                """.formatted(project.name(), link)));
    }
}
