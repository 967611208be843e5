package hqb.accounts.organisations;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.accounts.Tokens;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Those who were invited to the organisation and have not come yet. */
@Tag(name = "Organisation")
@Controller("/api/v1/organisation/invitations")
@ExecuteOn(TaskExecutors.BLOCKING)
class InvitationController {
    private final Tokens tokens;
    private final ChangeInvitations change;

    InvitationController(Tokens tokens, ChangeInvitations change) {
        this.tokens = tokens;
        this.change = change;
    }

    /**
     * An invitation that nobody has followed yet.
     *
     * @param roles     that it brings
     * @param expiresAt when its link stops working
     */
    @Serdeable
    record InvitationItem(UUID id, String email, List<String> roles, Instant sentAt, Instant expiresAt) {
    }

    /** The invitations that still work, the newest first. */
    @Access(Permission.MANAGE_ORGANISATION)
    @Get
    Page<InvitationItem> list(@Parameter(hidden = true) Actor actor) {
        return Page.whole(tokens.invitations(actor.requireOrganisation())).map(one -> new InvitationItem(one.id(), one.email(),
                Organisation.codes(one.roles()), one.sentAt(), one.expiresAt()));
    }

    /** Sends an invitation again with a new link and its whole time; the old link stops working. */
    @Access(Permission.MANAGE_ORGANISATION)
    @Post("/{id}/mails")
    @Status(HttpStatus.ACCEPTED)
    void sendAgain(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        change.sendAgain(actor, id, language);
    }

    /** Takes an invitation back: its link stops working. */
    @Access(Permission.MANAGE_ORGANISATION)
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void withdraw(UUID id, @Parameter(hidden = true) Actor actor) {
        change.withdraw(actor, id);
    }
}
