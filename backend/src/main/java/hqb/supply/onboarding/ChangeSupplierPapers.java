package hqb.supply.onboarding;

import hqb.accounts.Actor;
import hqb.accounts.applications.ChangePapers;
import hqb.platform.Refusal;
import hqb.platform.files.StoredFiles;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;

/** Adds papers to an application and takes them away. */
@Singleton
class ChangeSupplierPapers extends ChangePapers {
    private final Applications applications;

    ChangeSupplierPapers(Applications applications, SupplierPapers papers, StoredFiles files) {
        super(papers, files, Set.of("business-licence", "identity", "lease", "other"));
        this.applications = applications;
    }

    @Override
    protected UUID lockOpen(Actor actor) {
        return FillIn.open(applications.lock(actor.requireOrganisation())
                .orElseThrow(() -> Refusal.notFound("Your organisation has not begun an application.", "您的组织尚未开始申请。"))).id();
    }
}
