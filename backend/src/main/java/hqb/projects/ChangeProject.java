package hqb.projects;

import hqb.accounts.Actor;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.files.SealedFiles;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Opens projects, renames, shares and deletes them. */
@Singleton
class ChangeProject {
    private final Projects projects;
    private final FindProject find;
    private final Versions versions;
    private final RecordCosts costs;
    private final PayProject pay;
    private final SealedFiles files;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ChangeProject(Projects projects, FindProject find, Versions versions, RecordCosts costs, PayProject pay, SealedFiles files,
            Clock clock) {
        this.projects = projects;
        this.find = find;
        this.versions = versions;
        this.costs = costs;
        this.pay = pay;
        this.files = files;
        this.clock = clock;
    }

    /** Opens one for the asker's organisation and returns its id. */
    UUID open(Actor actor, String name, int boards) {
        UUID id = Uuid7.random(clock.instant());
        projects.add(id, actor.requireOrganisation().value(), name.strip(), boards);
        return id;
    }

    /** Gives it another name and another number of boards, which prices its newest version anew. */
    void change(UUID id, Actor actor, String name, int boards) {
        Project before = find.toEdit(id, actor);
        projects.change(id, name.strip(), boards);
        if (before.boards() != boards) {
            versions.of(id).stream().reduce((first, second) -> second).ifPresent(newest -> costs.record(newest, boards));
        }
    }

    /** Makes a link of 128 random bits by which anybody may look; one that was there stops working. */
    UUID share(UUID id, Actor actor) {
        find.toOwn(id, actor);
        UUID share = new UUID(random.nextLong(), random.nextLong());
        projects.share(id, share);
        return share;
    }

    /** Takes the link back. */
    void unshare(UUID id, Actor actor) {
        projects.share(find.toOwn(id, actor).id(), null);
    }

    /** Deletes it with its versions and costs; the lists and orders stay, and payments that nobody has made are called off. */
    void delete(UUID id, Actor actor) {
        Project project = find.toOwn(id, actor);
        pay.callOffAll(id);
        projects.delete(id);
        if (project.placement() != null) {
            files.delete(project.placement());
        }
    }

    /** Removes a version; its list stays. */
    void removeVersion(UUID id, int number, Actor actor) {
        find.toEdit(id, actor);
        if (!versions.remove(id, number)) {
            throw Refusal.notFound("This project has no version " + number + ".", "此项目没有第 " + number + " 版。");
        }
    }
}
