package hqb.prototyping.workshops;

import hqb.accounts.Actor;
import hqb.platform.Refusal;
import hqb.prototyping.providers.Provider;
import hqb.prototyping.providers.Providers;
import jakarta.inject.Singleton;

/** Finds the provider that the asker's organisation is. */
@Singleton
public class FindWorkshop {
    private final Providers providers;

    FindWorkshop(Providers providers) {
        this.providers = providers;
    }

    /** That provider, seen by others or not; refuses with not-found when the organisation is none. */
    public Provider mine(Actor actor) {
        return providers.findByOrganisation(actor.requireOrganisation())
                .orElseThrow(() -> Refusal.notFound("Your organisation is no provider. Apply to become one.", "您的组织还不是供应商，请先申请入驻。"));
    }
}
