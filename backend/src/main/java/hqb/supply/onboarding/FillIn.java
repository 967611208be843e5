package hqb.supply.onboarding;

import hqb.accounts.Actor;
import hqb.accounts.OrganisationId;
import hqb.accounts.people.EmailAddress;
import hqb.places.FloorPlans;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.supply.onboarding.Application.Facts;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes down what an applicant says. Nothing has to be complete before it is submitted, but what is said has to make sense. */
@Singleton
class FillIn {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_PHONE = 30;
    private static final Set<String> KINDS = Set.of("distributor", "wholesale-stall", "module-shop", "stall", "one-metre-counter");
    private static final Pattern PHONE = Pattern.compile("[+]?[0-9][0-9 ()-]{4,}");

    private final Applications applications;
    private final FloorPlans floorPlans;

    FillIn(Applications applications, FloorPlans floorPlans) {
        this.applications = applications;
        this.floorPlans = floorPlans;
    }

    /**
     * Begins an application or changes it.
     *
     * @throws Refusal when a field makes no sense, or the application is with the operator or decided
     */
    @Transactional
    Application fillIn(Actor actor, Facts said) {
        Facts facts = checked(said);
        OrganisationId organisation = actor.requireOrganisation();
        applications.begin(organisation);
        Application application = open(applications.lock(organisation).orElseThrow());
        applications.fillIn(application.id(), facts);
        return applications.find(application.id()).orElseThrow();
    }

    /** The application, if its applicant may change it. */
    static Application open(Application application) {
        if (!application.state().isOpen()) {
            throw Refusal.of(ProblemType.CONFLICT, "This application is " + application.state().code() + " and cannot be changed now.",
                    "申请状态为 " + application.state().code() + "，当前无法修改。");
        }
        return application;
    }

    private Facts checked(Facts said) {
        BodyCheck check = new BodyCheck();
        String code = CreditCode.normalise(said.creditCode() == null ? "" : said.creditCode());
        if (!code.isEmpty() && !CreditCode.isValid(code)) {
            check.refuse("/creditCode", "This is not a unified social credit code: 18 characters, of which the last checks the others.",
                    "统一社会信用代码无效：应为 18 位，末位为校验码。");
        }
        String kind = said.kind() == null ? Facts.NONE.kind() : said.kind();
        if (!KINDS.contains(kind)) {
            check.refuse("/kind", "Use one of " + String.join(", ", KINDS.stream().sorted().toList()) + ".",
                    "请使用以下之一：" + String.join(", ", KINDS.stream().sorted().toList()) + "。");
        }
        String phone = check.text("/contactPhone", said.contactPhone(), 0, LONGEST_PHONE);
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            check.refuse("/contactPhone", "Use a telephone number such as +86 755 8888 0000.", "请填写电话号码，如 +86 755 8888 0000。");
        }
        String email = said.contactEmail() == null || said.contactEmail().isBlank() ? ""
                : EmailAddress.read(check, "/contactEmail", said.contactEmail());
        requireCounter(check, said.counterId());
        Facts facts = new Facts(check.text("/companyName", said.companyName(), 0, LONGEST_NAME), code,
                check.text("/nameEn", said.nameEn(), 0, LONGEST_NAME), check.text("/nameZh", said.nameZh(), 0, LONGEST_NAME),
                check.text("/aboutEn", said.aboutEn(), 0, LONGEST_TEXT), check.text("/aboutZh", said.aboutZh(), 0, LONGEST_TEXT), kind,
                check.text("/contactName", said.contactName(), 0, LONGEST_NAME), phone, email, said.counterId());
        check.done();
        return facts;
    }

    private void requireCounter(BodyCheck check, @Nullable UUID counter) {
        if (counter != null && floorPlans.places(List.of(counter)).isEmpty()) {
            check.refuse("/counterId", "There is no such counter.", "没有此柜台。");
        }
    }
}
