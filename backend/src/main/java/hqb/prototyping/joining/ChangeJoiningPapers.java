package hqb.prototyping.joining;

import hqb.accounts.Actor;
import hqb.accounts.applications.ChangePapers;
import hqb.platform.Refusal;
import hqb.platform.files.StoredFiles;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;

/** Adds papers to an application and takes them away. */
@Singleton
class ChangeJoiningPapers extends ChangePapers {
    private final Applications applications;

    ChangeJoiningPapers(Applications applications, JoiningPapers papers, StoredFiles files) {
        super(papers, files, Set.of("business-licence", "certificate", "photo", "other"));
        this.applications = applications;
    }

    @Override
    protected UUID lockOpen(Actor actor) {
        return FillIn.open(applications.lock(actor.requireOrganisation())
                .orElseThrow(() -> Refusal.notFound("Your organisation has not begun an application.", "您的组织尚未开始申请。"))).id();
    }
}
