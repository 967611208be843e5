package hqb.prototyping.workshops;

import hqb.accounts.OrganisationId;
import hqb.accounts.Role;
import hqb.accounts.notices.News;
import hqb.accounts.notices.NoticeKind;
import hqb.accounts.notices.TellPeople;
import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import hqb.platform.mail.Letter;
import hqb.prototyping.providers.Providers.Certificate;
import hqb.prototyping.providers.Workloads;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** Tells owners of workshops of each certificate that ends within thirty days, once. */
@Singleton
class WarnOfExpiry implements RecurringJob {
    private static final LocalTime MORNING = LocalTime.of(8, 10);

    private final Workshops workshops;
    private final Workloads workloads;
    private final TellPeople people;

    WarnOfExpiry(Workshops workshops, Workloads workloads, TellPeople people) {
        this.workshops = workshops;
        this.workloads = workloads;
        this.people = people;
    }

    @Override
    public String name() {
        return "prototyping-warn-of-expiry";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(MORNING);
    }

    @Override
    public void run() {
        while (warnOfOne()) {
            Thread.onSpinWait(); // each in its own transaction
        }
    }

    @Transactional
    boolean warnOfOne() {
        Optional<Workshops.Ending> ending = workshops.takeEnding(workloads.today().plusDays(ShowWorkshop.WARN_DAYS));
        ending.ifPresent(one -> people.members(new OrganisationId(one.organisation()), Set.of(Role.OWNER), news(one.certificate())));
        return ending.isPresent();
    }

    private static News news(Certificate one) {
        return new News(NoticeKind.APPLICATIONS, "/provider",
                new Letter("A certificate of your workshop ends: " + one.name(), """
                        %s (%s) counts until %s. After that day nobody sees it any more: enter the new one under Workshop.
                        """.formatted(one.name(), one.number(), one.expiresOn())),
                new Letter("工坊证书即将到期：" + one.name(), """
                        %s（%s）有效期至 %s。到期后将不再展示，请在“工坊”中填写新证书。
                        """.formatted(one.name(), one.number(), one.expiresOn())));
    }
}
