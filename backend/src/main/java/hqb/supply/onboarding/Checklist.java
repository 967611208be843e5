package hqb.supply.onboarding;

import hqb.accounts.OrganisationId;
import hqb.accounts.applications.ApplicationState;
import hqb.accounts.organisations.Organisation;
import hqb.accounts.organisations.Organisations;
import hqb.places.CounterPlace;
import hqb.places.FloorPlans;
import hqb.platform.Language;
import hqb.platform.Uuid7;
import hqb.supply.onboarding.Application.Check;
import hqb.supply.onboarding.Application.Facts;
import hqb.supply.onboarding.Application.View;
import hqb.supply.onboarding.Application.Where;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks at what an application still lacks, and shows it with that. */
@Singleton
class Checklist {
    private static final String LICENCE = "business-licence";

    private final Applications applications;
    private final SupplierPapers papers;
    private final FloorPlans floorPlans;
    private final Organisations organisations;

    Checklist(Applications applications, SupplierPapers papers, FloorPlans floorPlans, Organisations organisations) {
        this.applications = applications;
        this.papers = papers;
        this.floorPlans = floorPlans;
        this.organisations = organisations;
    }

    /** What has to be right, and whether it is. */
    @Transactional(readOnly = true)
    List<Check> of(Application application, Language language) {
        Facts facts = application.facts();
        boolean decided = application.state() == ApplicationState.APPROVED;
        boolean code = CreditCode.isValid(facts.creditCode()) && (decided || !applications.isCodeTaken(application));
        boolean counter = facts.counterId() != null && (decided || !applications.isCounterTaken(application));
        boolean licence = papers.list(application.id()).stream().anyMatch(paper -> paper.kind().equals(LICENCE));
        return List.of(
                new Check("company-name", !facts.companyName().isEmpty(), language.pick("The company's registered name", "企业登记名称")),
                new Check("credit-code", code, language.pick("A valid unified social credit code that no other application names",
                        "有效且未被其他申请使用的统一社会信用代码")),
                new Check("shop-names", !facts.nameEn().isEmpty() && !facts.nameZh().isEmpty(),
                        language.pick("The shop's name in both languages", "中英文店名")),
                new Check("contact", !facts.contactName().isEmpty() && !facts.contactPhone().isEmpty() && !facts.contactEmail().isEmpty(),
                        language.pick("Somebody to ask, with telephone and e-mail", "联系人、电话和邮箱")),
                new Check("counter", counter, language.pick("A counter that is free", "空置的柜台")),
                new Check(LICENCE, licence, language.pick("The business licence", "营业执照")));
    }

    /** The application with all that belongs to it. */
    @Transactional(readOnly = true)
    View view(Application application, Language language) {
        return new View(application.id(), application.organisation().value(),
                organisations.find(application.organisation()).map(Organisation::name).orElse(""), application.state().code(),
                application.facts(), where(application.facts().counterId(), language),
                papers.list(application.id()), of(application, language),
                application.note(), application.supplierId(), application.createdAt(), application.submittedAt(), application.changedAt());
    }

    /** What an organisation sees that has not begun: all is empty, and the checklist says what it will take. */
    @Transactional(readOnly = true)
    View none(OrganisationId organisation, Language language) {
        Instant now = Instant.now();
        Application empty = new Application(Uuid7.random(now), organisation, ApplicationState.DRAFT, Facts.NONE, "", null, now, null, now);
        return new View(null, organisation.value(), organisations.find(organisation).map(Organisation::name).orElse(""), "none",
                Facts.NONE, null, List.of(), of(empty, language), "", null, null, null, null);
    }

    private @Nullable Where where(@Nullable UUID counter, Language language) {
        CounterPlace place = counter == null ? null : floorPlans.places(List.of(counter)).get(counter);
        return place == null ? null
                : new Where(place.market(), place.marketName(language), place.floor(), place.number());
    }
}
