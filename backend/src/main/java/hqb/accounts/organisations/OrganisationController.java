package hqb.accounts.organisations;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.accounts.PersonId;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The organisation that the asker acts for, and its members. */
@Tag(name = "Organisation")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class OrganisationController {
    private final Organisations organisations;
    private final RenameOrganisation rename;
    private final ChangeMembers change;
    private final AcceptInvitation accept;
    private final AuditLists log;

    OrganisationController(Organisations organisations, RenameOrganisation rename, ChangeMembers change, AcceptInvitation accept,
            AuditLists log) {
        this.organisations = organisations;
        this.rename = rename;
        this.change = change;
        this.accept = accept;
        this.log = log;
    }

    /** What may be changed of an organisation. */
    @Serdeable
    record Settings(String name) {
    }

    /**
     * Somebody who belongs to the organisation.
     *
     * @param roles        owner, buyer, stock-keeper, finance; in the platform's own organisation operator, admin
     * @param secondFactor whether the person signs in with a second factor
     */
    @Serdeable
    record MemberItem(UUID personId, String email, List<String> roles, boolean secondFactor, Instant joinedAt) {
    }

    /** Whom to invite, and as what. */
    @Serdeable
    record Invitation(String email, List<String> roles) {
    }

    /** What a member is to be. */
    @Serdeable
    record Roles(List<String> roles) {
    }

    /** The token of an invitation. */
    @Serdeable
    record Acceptance(String token) {
    }

    /** The organisation. */
    @Access(Permission.READ_ORGANISATION)
    @Get("/organisation")
    Organisation.View get(@Parameter(hidden = true) Actor actor) {
        return organisations.find(actor.requireOrganisation()).orElseThrow().view();
    }

    /** Gives the organisation another name. */
    @Access(Permission.MANAGE_ORGANISATION)
    @Patch("/organisation")
    @Status(HttpStatus.NO_CONTENT)
    void change(@Body Settings settings, @Parameter(hidden = true) Actor actor) {
        rename.rename(actor, settings.name());
    }

    /** Its members, the oldest membership first. */
    @Access(Permission.READ_ORGANISATION)
    @Get("/organisation/members")
    Page<MemberItem> members(@Parameter(hidden = true) Actor actor) {
        return Page.whole(organisations.members(actor.requireOrganisation()))
                .map(member -> new MemberItem(member.person().value(), member.email(), Organisation.codes(member.roles()),
                        member.secondFactor(), member.joinedAt().toInstant()));
    }

    /** Invites somebody by mail. The answer is the same whether the address has an account. */
    @Access(Permission.MANAGE_ORGANISATION)
    @Post("/organisation/members")
    @Status(HttpStatus.ACCEPTED)
    void invite(@Body Invitation invitation, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        change.invite(actor, invitation.email(), invitation.roles(), language);
    }

    /** Gives a member other roles; 409 when nobody who decides would be left. */
    @Access(Permission.MANAGE_ORGANISATION)
    @Put("/organisation/members/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void changeRoles(UUID id, @Body Roles roles, @Parameter(hidden = true) Actor actor) {
        change.changeRoles(actor, new PersonId(id), roles.roles());
    }

    /** Ends a membership; 409 when nobody who decides would be left. */
    @Access(Permission.MANAGE_ORGANISATION)
    @Delete("/organisation/members/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void remove(UUID id, @Parameter(hidden = true) Actor actor) {
        change.remove(actor, new PersonId(id));
    }

    /** Joins the organisation that sent the invitation, and acts in its name from now on. */
    @Access(Permission.SIGNED_IN)
    @Post("/me/memberships")
    @Status(HttpStatus.CREATED)
    Organisation.View accept(@Body Acceptance acceptance, @Parameter(hidden = true) Actor actor) {
        return accept.accept(actor, acceptance.token()).view();
    }

    /** What was done in the organisation's name or to it, the latest first. */
    @Access(Permission.MANAGE_ORGANISATION)
    @Get("/organisation/audit")
    Page<AuditEntries.Entry> audit(@Valid @RequestBean AuditAsked asked, @Parameter(hidden = true) Actor actor) {
        return log.list(actor.requireOrganisation(), asked);
    }
}
