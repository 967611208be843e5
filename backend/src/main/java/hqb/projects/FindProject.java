package hqb.projects;

import hqb.accounts.Actor;
import hqb.accounts.people.People;
import hqb.accounts.people.Person;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says who may do what with a project: members of its organisation everything, invited people what their role says, whoever has the link to share
 * may look. To others it does not exist.
 */
@Singleton
class FindProject {
    private final Projects projects;
    private final Collaborators collaborators;
    private final People people;

    FindProject(Projects projects, Collaborators collaborators, People people) {
        this.projects = projects;
        this.collaborators = collaborators;
        this.people = people;
    }

    /** A project and what the asker may do with it. */
    record Found(Project project, ProjectRole role) {
    }

    /** The project, to look at; refuses with not-found when there is none for the asker. */
    Found toSee(UUID id, Actor actor) {
        Project project = projects.find(id).orElseThrow(FindProject::unknown);
        if (actor.organisation() != null && actor.organisation().value().equals(project.organisation())) {
            return new Found(project, ProjectRole.OWNER);
        }
        String email = emailOf(actor);
        Optional<ProjectRole> role = email == null ? Optional.empty() : collaborators.roleOf(id, email);
        return new Found(project, role.orElseThrow(FindProject::unknown));
    }

    /** The project, to be changed; refuses viewers with forbidden. */
    Project toEdit(UUID id, Actor actor) {
        Found found = toSee(id, actor);
        if (found.role() == ProjectRole.VIEWER) {
            throw Refusal.of(ProblemType.FORBIDDEN, "You may look at this project, not change it. Ask its owner for the role of an editor.",
                    "您只能查看此项目。如需修改，请向项目所有者申请编辑权限。");
        }
        return found.project();
    }

    /** The project, for what only its organisation does; refuses invited people with forbidden. */
    Project toOwn(UUID id, Actor actor) {
        Found found = toSee(id, actor);
        if (found.role() != ProjectRole.OWNER) {
            throw Refusal.of(ProblemType.FORBIDDEN, "Only members of the organisation that owns this project can do this.",
                    "仅项目所属组织的成员可以执行此操作。");
        }
        return found.project();
    }

    /** The project of a link to share; refuses with not-found when the link was taken back. */
    Project shared(UUID share) {
        return projects.findShared(share).orElseThrow(FindProject::unknown);
    }

    /** The asker's confirmed address; null for machines and for those who have not confirmed theirs. */
    @Nullable
    String emailOf(Actor actor) {
        return actor.personId() == null ? null : people.find(actor.personId()).filter(Person::verified).map(Person::email).orElse(null);
    }

    private static Refusal unknown() {
        return Refusal.notFound("There is no such project, or it is not shared with you.", "没有此项目，或未与您共享。");
    }
}
