package hqb.prototyping.joining;

import hqb.accounts.OrganisationId;
import hqb.accounts.applications.ApplicationState;
import hqb.accounts.organisations.Organisation;
import hqb.accounts.organisations.Organisations;
import hqb.platform.Language;
import hqb.prototyping.joining.Joining.Check;
import hqb.prototyping.joining.Joining.Facts;
import hqb.prototyping.joining.Joining.View;
import hqb.prototyping.joining.Joining.Workshop;
import hqb.prototyping.pricing.PricedProcess;
import hqb.prototyping.pricing.TryRules;
import hqb.prototyping.providers.PriceRules;
import hqb.prototyping.providers.Provider;
import hqb.prototyping.providers.ProviderId;
import hqb.prototyping.providers.Providers;
import hqb.prototyping.providers.Workloads;
import hqb.supply.onboarding.CreditCode;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at what an application still lacks, and shows it with that. */
@Singleton
class Checklist {
    /** What is looked at, in this order. */
    static final Map<String, List<String>> ITEMS = items();

    private final Applications applications;
    private final JoiningPapers papers;
    private final Providers providers;
    private final PriceRules rules;
    private final Workloads workloads;
    private final Organisations organisations;

    Checklist(Applications applications, JoiningPapers papers, Providers providers, PriceRules rules, Workloads workloads,
            Organisations organisations) {
        this.applications = applications;
        this.papers = papers;
        this.providers = providers;
        this.rules = rules;
        this.workloads = workloads;
        this.organisations = organisations;
    }

    private static Map<String, List<String>> items() {
        Map<String, List<String>> items = new LinkedHashMap<>();
        items.put("company", List.of("The registered name, a credit code that no other application names, and the business licence",
                "企业登记名称、未被其他申请使用的统一社会信用代码和营业执照"));
        items.put("contact", List.of("Somebody to ask, with telephone and e-mail", "联系人、电话和邮箱"));
        items.put("profile", List.of("The workshop's name, city and a few words about it, in both languages", "工坊的中英文名称、城市和简介"));
        items.put("machines", List.of("A machine for every process that is offered", "每项工艺均有对应设备"));
        items.put("rules", List.of("At least one process with prices whose samples cost what they should", "至少一项工艺的价格规则，且样例价格相符"));
        items.put("evidence", List.of("A certificate that counts, or a photo of the workshop", "有效证书或工坊照片"));
        return items;
    }

    /** What has to be right, whether it is there, and whether an operator found it right. */
    @Transactional(readOnly = true)
    List<Check> of(Joining application, Language language) {
        Set<String> ticks = applications.ticks(application.id());
        return ITEMS.entrySet().stream().map(item -> new Check(item.getKey(), isDone(item.getKey(), application),
                ticks.contains(item.getKey()), language.pick(item.getValue().get(0), item.getValue().get(1)))).toList();
    }

    private boolean isDone(String code, Joining application) {
        Facts facts = application.facts();
        Provider provider = providers.find(application.provider()).orElseThrow();
        return switch (code) {
            case "company" -> isSaid(facts.companyName()) && CreditCode.isValid(String.valueOf(facts.creditCode()))
                    && (application.state() == ApplicationState.APPROVED || !applications.isCodeTaken(application))
                    && has(application, "business-licence");
            case "contact" -> isSaid(facts.contactName()) && isSaid(facts.contactPhone()) && isSaid(facts.contactEmail());
            case "profile" -> isSaid(provider.nameEn()) && isSaid(provider.nameZh()) && isSaid(provider.aboutEn())
                    && isSaid(provider.aboutZh()) && isSaid(provider.cityEn()) && isSaid(provider.cityZh());
            case "machines" -> isEquipped(provider.id());
            case "rules" -> hasPrices(provider.id());
            default -> !providers.certificates(provider.id(), workloads.today()).isEmpty() || has(application, "photo");
        };
    }

    private boolean isEquipped(ProviderId provider) {
        List<String> equipped = providers.machines(provider).stream().map(Providers.Machine::process).toList();
        return !equipped.isEmpty() && equipped.containsAll(providers.processes(provider));
    }

    private boolean hasPrices(ProviderId provider) {
        List<String> processes = providers.processes(provider);
        return !processes.isEmpty() && processes.stream().allMatch(word -> rules.inForce(provider, PricedProcess.of(word).orElseThrow())
                .map(TryRules::of).filter(tried -> !tried.isEmpty() && tried.stream().allMatch(TryRules.Tried::asExpected)).isPresent());
    }

    private boolean has(Joining application, String kind) {
        return papers.list(application.id()).stream().anyMatch(paper -> paper.kind().equals(kind));
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isEmpty();
    }

    /** The application with all that belongs to it. */
    @Transactional(readOnly = true)
    View view(Joining application, Language language) {
        Provider one = providers.find(application.provider()).orElseThrow();
        Workshop workshop = new Workshop(one.slug(), one.nameEn(), one.nameZh(), one.aboutEn(), one.aboutZh(), one.cityEn(), one.cityZh(),
                providers.processes(one.id()),
                providers.machines(one.id()).stream().map(machine -> machine.units() + " × " + machine.name()).toList(),
                providers.certificates(one.id(), workloads.today()).stream()
                        .map(paper -> paper.name() + ", " + paper.number() + ", " + paper.expiresOn()).toList());
        return new View(application.id(), organisations.find(application.organisation()).map(Organisation::name).orElse(""),
                application.state().code(), application.facts(), workshop,
                papers.list(application.id()), of(application, language),
                application.note(), application.createdAt(), application.submittedAt(), application.changedAt());
    }

    /** What an organisation sees that has not begun: all is empty, and the checklist says what it will take. */
    View none(OrganisationId organisation, Language language) {
        return new View(null, organisations.find(organisation).map(Organisation::name).orElse(""), "none", Facts.NONE, null, List.of(),
                ITEMS.entrySet().stream().map(item -> new Check(item.getKey(), false, false,
                        language.pick(item.getValue().get(0), item.getValue().get(1)))).toList(),
                "", null, null, null);
    }
}
