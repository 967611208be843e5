package hqb.makerspaces;

import hqb.accounts.OrganisationId;
import jakarta.inject.Singleton;

/** Makes an organisation the keeper of the demonstration makerspaces. */
@Singleton
public class DemoKeeper {
    private final Makerspaces makerspaces;

    DemoKeeper(Makerspaces makerspaces) {
        this.makerspaces = makerspaces;
    }

    /** Makes it so, where nobody keeps them yet. They must have been loaded. */
    public void set(OrganisationId keeper) {
        makerspaces.adopt(keeper);
    }
}
