package hqb.prototyping.brokering.tenders;

import hqb.accounts.Actor;
import hqb.platform.Refusal;
import hqb.prototyping.providers.Provider;
import hqb.prototyping.providers.Providers;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Invitations of the provider that asks. Others are not there. */
@Singleton
public class FindInvitation {
    private final Providers providers;
    private final Tenders tenders;

    FindInvitation(Providers providers, Tenders tenders) {
        this.providers = providers;
        this.tenders = tenders;
    }

    /**
     * The provider that the asker's organisation is.
     *
     * @throws Refusal when it is none
     */
    public Provider provider(Actor actor) {
        return providers.findByOrganisation(actor.requireOrganisation())
                .orElseThrow(() -> Refusal.notFound("Your organisation is no provider.", "您的组织不是供应商。"));
    }

    /**
     * One of its invitations.
     *
     * @throws Refusal when there is none of that id, or it is another provider's
     */
    public Invitation find(UUID id, Actor actor) {
        Provider own = provider(actor);
        return tenders.findInvitation(id).filter(one -> one.provider().equals(own.id()))
                .orElseThrow(() -> Refusal.notFound("You have no such invitation.", "您没有此邀请。"));
    }
}
