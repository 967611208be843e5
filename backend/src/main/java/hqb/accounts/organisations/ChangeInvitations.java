package hqb.accounts.organisations;

import hqb.accounts.Actor;
import hqb.accounts.Attempts;
import hqb.accounts.AuditLog;
import hqb.accounts.Tokens;
import hqb.accounts.people.AccountMails;
import hqb.platform.Language;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** Sends an invitation again, or takes it back. */
@Singleton
class ChangeInvitations {
    private final Organisations organisations;
    private final Tokens tokens;
    private final AccountMails mails;
    private final Attempts attempts;
    private final AuditLog audit;

    ChangeInvitations(Organisations organisations, Tokens tokens, AccountMails mails, Attempts attempts, AuditLog audit) {
        this.organisations = organisations;
        this.tokens = tokens;
        this.mails = mails;
        this.attempts = attempts;
        this.audit = audit;
    }

    /**
     * Sends it again; the link that was sent before stops working.
     *
     * @throws Refusal when there is no such invitation, or too many mails went there
     */
    @Transactional
    void sendAgain(Actor actor, UUID id, Language language) {
        Organisation organisation = organisations.lock(actor.requireOrganisation()).orElseThrow();
        Tokens.Invitation invitation = tokens.invitations(organisation.id()).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(ChangeInvitations::unknown);
        attempts.take(Attempts.Kind.MAILS_TO_RECIPIENT, invitation.email(), actor.address());
        String token = tokens.renew(organisation.id(), id).orElseThrow(ChangeInvitations::unknown);
        mails.invitation(invitation.email(), organisation.name(), token, language);
        audit.write(actor, "invitation.sent-again", AuditLog.subject("invitation", id), null,
                Map.of("roles", Organisation.codes(invitation.roles())));
    }

    /**
     * Takes it back.
     *
     * @throws Refusal when there is no such invitation
     */
    @Transactional
    void withdraw(Actor actor, UUID id) {
        if (!tokens.withdraw(actor.requireOrganisation(), id)) {
            throw unknown();
        }
        audit.write(actor, "invitation.withdrawn", AuditLog.subject("invitation", id), null, null);
    }

    private static Refusal unknown() {
        return Refusal.notFound("There is no such invitation: it was accepted, withdrawn, or is too old.", "没有此邀请：已被接受、撤回或已过期。");
    }
}
