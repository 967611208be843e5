package hqb.prototyping.joining;

import hqb.accounts.Actor;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.organisations.Organisation;
import hqb.accounts.organisations.Organisations;
import hqb.accounts.people.EmailAddress;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.prototyping.joining.Joining.Facts;
import hqb.prototyping.providers.Providers;
import hqb.supply.onboarding.CreditCode;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Writes down what an applicant says. The first word opens a workshop that nobody sees yet, to be filled in. Nothing has to be complete
 * before it is submitted, but what is said has to make sense.
 */
@Singleton
class FillIn {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PHONE = 30;
    private static final int SHORT_ID = 8;
    private static final Pattern PHONE = Pattern.compile("[+]?[0-9][0-9 ()-]{4,}");

    private final Applications applications;
    private final Providers providers;
    private final Organisations organisations;

    FillIn(Applications applications, Providers providers, Organisations organisations) {
        this.applications = applications;
        this.providers = providers;
        this.organisations = organisations;
    }

    /**
     * Begins an application or changes it.
     *
     * @throws Refusal when a field makes no sense, the organisation is a provider already, or the application is with the operator
     */
    @Transactional
    Joining fillIn(Actor actor, Facts said) {
        Facts facts = checked(said);
        OrganisationId id = actor.requireOrganisation();
        // two at once would begin twice
        Organisation organisation = organisations.lock(id).orElseThrow();
        Joining application = open(applications.lock(id).orElseGet(() -> begin(organisation)));
        applications.fillIn(application.id(), facts);
        return applications.find(application.id()).orElseThrow();
    }

    private Joining begin(Organisation organisation) {
        if (organisation.kind() == OrganisationKind.PLATFORM || providers.findByOrganisation(organisation.id()).isPresent()) {
            throw Refusal.of(ProblemType.CONFLICT, "Your organisation is a provider already, or cannot become one.", "您的组织已是供应商，或不能成为供应商。");
        }
        String slug = "workshop-" + UUID.randomUUID().toString().substring(0, SHORT_ID);
        applications.add(organisation.id(), applications.openProvider(organisation.id(), slug, organisation.name()));
        return applications.lock(organisation.id()).orElseThrow();
    }

    /** The application, if its applicant may change it. */
    static Joining open(Joining application) {
        if (!application.state().isOpen()) {
            throw Refusal.of(ProblemType.CONFLICT, "This application is " + application.state().code() + " and cannot be changed now.",
                    "申请状态为 " + application.state().code() + "，当前无法修改。");
        }
        return application;
    }

    private static Facts checked(Facts said) {
        BodyCheck check = new BodyCheck();
        String code = CreditCode.normalise(said.creditCode() == null ? "" : said.creditCode());
        if (!code.isEmpty() && !CreditCode.isValid(code)) {
            check.refuse("/creditCode", "This is not a unified social credit code: 18 characters, of which the last checks the others.",
                    "统一社会信用代码无效：应为 18 位，末位为校验码。");
        }
        String phone = check.text("/contactPhone", said.contactPhone(), 0, LONGEST_PHONE);
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            check.refuse("/contactPhone", "Use a telephone number such as +86 755 8888 0000.", "请填写电话号码，如 +86 755 8888 0000。");
        }
        String email = said.contactEmail() == null || said.contactEmail().isBlank() ? ""
                : EmailAddress.read(check, "/contactEmail", said.contactEmail());
        Facts facts = new Facts(check.text("/companyName", said.companyName(), 0, LONGEST_NAME), code,
                check.text("/contactName", said.contactName(), 0, LONGEST_NAME), phone, email);
        check.done();
        return facts;
    }
}
