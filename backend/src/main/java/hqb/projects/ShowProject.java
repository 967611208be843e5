package hqb.projects;

import hqb.accounts.Actor;
import hqb.platform.Refusal;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import hqb.projects.ProjectPage.CostItem;
import hqb.projects.ProjectPage.PersonItem;
import hqb.projects.ProjectPage.ProjectItem;
import hqb.projects.ProjectPage.VersionItem;
import hqb.sourcing.boms.FindListed;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows projects to those who may see them. */
@Singleton
class ShowProject {
    private final FindProject find;
    private final Projects projects;
    private final Versions versions;
    private final Costs costs;
    private final Collaborators collaborators;
    private final FindListed lists;

    ShowProject(FindProject find, Projects projects, Versions versions, Costs costs, Collaborators collaborators, FindListed lists) {
        this.find = find;
        this.projects = projects;
        this.versions = versions;
        this.costs = costs;
        this.collaborators = collaborators;
        this.lists = lists;
    }

    /** A project, for somebody who is signed in. */
    ProjectPage show(UUID id, Actor actor) {
        FindProject.Found found = find.toSee(id, actor);
        return page(found.project(), found.role(), true);
    }

    /** A project, for whoever has the link to share. */
    ProjectPage shared(UUID share) {
        return page(find.shared(share), ProjectRole.VIEWER, false);
    }

    /** What is different between two versions. */
    CompareVersions.Comparison compare(Project project, int from, int to) {
        return CompareVersions.of(from, lists.of(version(project, from).bom()), to, lists.of(version(project, to).bom()));
    }

    /** The version of that number; refuses with not-found when there is none. */
    Versions.Version version(Project project, int number) {
        return versions.find(project.id(), number)
                .orElseThrow(() -> Refusal.notFound("This project has no version " + number + ".", "此项目没有第 " + number + " 版。"));
    }

    private ProjectPage page(Project project, ProjectRole role, boolean known) {
        List<Versions.Version> all = versions.of(project.id());
        Map<UUID, Integer> numbers = new HashMap<>();
        all.forEach(version -> numbers.put(version.id(), version.number()));
        boolean owner = role == ProjectRole.OWNER;
        return new ProjectPage(project.id(), project.name(), project.boards(), role.code(), owner ? project.share() : null,
                project.placementName(),
                all.stream().map(one -> new VersionItem(one.number(), known ? one.bom() : null, one.note(), one.createdAt())).toList(),
                costs.of(project.id()).stream().map(one -> new CostItem(Objects.requireNonNull(numbers.get(one.version())), one.day(),
                        one.boards(), Money.unitPrice(one.perBoard(), Currency.CNY), one.priced(), one.lines())).toList(),
                owner ? collaborators.of(project.id()).stream().map(one -> new PersonItem(one.id(), one.email(), one.role().code()))
                        .toList()
                        : List.of(),
                project.createdAt());
    }

    /** The projects of the asker's organisation and those that the asker is invited to, the newest first. */
    Page<ProjectItem> list(@Nullable String cursor, int size, Actor actor) {
        UUID organisation = actor.organisation() == null ? null : actor.organisation().value();
        String email = find.emailOf(actor);
        String query = "projects of " + organisation + ' ' + email;
        Instant before = null;
        UUID beforeId = null;
        if (cursor != null && !cursor.isEmpty()) {
            List<String> place = Cursor.read(query, cursor, 2).stream().map(String::valueOf).toList();
            try {
                before = Instant.parse(place.get(0));
                beforeId = UUID.fromString(place.get(1));
            } catch (DateTimeException | IllegalArgumentException forged) {
                throw Refusal.invalid("cursor", "This cursor is damaged. Start again without a cursor.", "此游标已损坏。请不带游标重新开始。");
            }
        }
        List<Project> found = projects.list(organisation, email, before, beforeId, size + 1);
        List<Project> shown = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size
                ? Cursor.after(query, List.of(shown.getLast().createdAt().toString(), shown.getLast().id().toString())) : null;
        return new Page<>(shown.stream().map(one -> new ProjectItem(one.id(), one.name(), one.boards(), versions.of(one.id()).size(),
                one.organisation().equals(organisation), one.createdAt())).toList(), projects.count(organisation, email), next);
    }
}
