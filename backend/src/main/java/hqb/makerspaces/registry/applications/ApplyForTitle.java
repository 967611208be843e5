package hqb.makerspaces.registry.applications;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.applications.ApplicationState;
import hqb.accounts.applications.ApplicationState.Event;
import hqb.makerspaces.Makerspace;
import hqb.makerspaces.registry.FindOwnSpace;
import hqb.makerspaces.registry.ReadFigures;
import hqb.makerspaces.registry.TellOfRegistry;
import hqb.makerspaces.registry.TellOfRegistry.Words;
import hqb.makerspaces.registry.Title;
import hqb.makerspaces.registry.Titles;
import hqb.makerspaces.registry.rules.Assess;
import hqb.makerspaces.registry.rules.Explain;
import hqb.makerspaces.registry.rules.Figures;
import hqb.makerspaces.registry.rules.Finding;
import hqb.makerspaces.registry.rules.Outcome;
import hqb.makerspaces.registry.rules.RuleSet;
import hqb.makerspaces.registry.rules.Rules;
import hqb.makerspaces.registry.rules.Tier;
import hqb.platform.BodyCheck;
import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.spaces.units.Today;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A keeper says what is so and proves it, then hands it in. Only what meets all conditions of the tier, each one proved, reaches an operator;
 * everything that is short is named at once.
 */
@Singleton
class ApplyForTitle {
    private final FindOwnSpace own;
    private final TitleApplications applications;
    private final EvidencePapers papers;
    private final ReadFigures read;
    private final Titles titles;
    private final Rules rules;
    private final Today today;
    private final TellOfRegistry tell;
    private final AuditLog audit;

    ApplyForTitle(FindOwnSpace own, TitleApplications applications, EvidencePapers papers, ReadFigures read, Titles titles, Rules rules,
            Today today, TellOfRegistry tell, AuditLog audit) {
        this.own = own;
        this.applications = applications;
        this.papers = papers;
        this.read = read;
        this.titles = titles;
        this.rules = rules;
        this.today = today;
        this.tell = tell;
        this.audit = audit;
    }

    /** What a keeper says: the tier, and the figures by name as text; what is left out is not known. */
    @Serdeable
    record Form(@Nullable String tier, @Nullable Map<String, @Nullable String> figures) {
    }

    /** Begins the application or changes it; throws {@link Refusal} naming what is wrong, or conflict when it cannot be changed now. */
    @Transactional
    void fillIn(UUID space, Form form, Actor actor) {
        own.get(space, actor);
        BodyCheck check = new BodyCheck();
        Tier tier = Tier.ofCode(String.valueOf(form.tier())).orElse(null);
        if (tier == null) {
            check.refuse("/tier", "Use municipal, provincial or national.", "请使用 municipal、provincial 或 national。");
        }
        Figures figures = read.read(form.figures(), check);
        check.done();
        TitleApplication open = applications.lockOpen(space).orElse(null);
        if (open == null) {
            applications.begin(space, Objects.requireNonNull(tier), figures);
        } else if (open.state().isOpen()) {
            applications.fillIn(open.id(), Objects.requireNonNull(tier), figures);
        } else {
            throw Refusal.of(ProblemType.CONFLICT, "The application is with the operator; it cannot be changed now.",
                    "申请正由运营方审核，当前不能修改。");
        }
    }

    /**
     * Hands it in.
     *
     * @throws Refusal naming each condition that is missed, unknown or not proved; conflict when there is none, it is with the operator, or
     *     the makerspace holds that title or a higher one
     */
    @Transactional
    void submit(UUID space, Actor actor) {
        Makerspace makerspace = own.get(space, actor);
        TitleApplication open = applications.lockOpen(space)
                .orElseThrow(() -> Refusal.of(ProblemType.CONFLICT, "Begin an application first.", "请先开始申请。"));
        ApplicationState next = open.state().after(Event.SUBMIT);
        Title title = titles.find(space).filter(Title::isHeld).orElse(null);
        if (title != null && title.tier().compareTo(open.tier()) >= 0) {
            throw Refusal.of(ProblemType.CONFLICT, "It holds this title or a higher one already.", "已持有该级别或更高级别的认定。");
        }
        RuleSet set = rules.find(open.tier(), today.date()).orElseThrow(() -> Refusal.of(ProblemType.CONFLICT,
                "No conditions of this tier are in force today.", "该级别当前没有有效的认定条件。"));
        check(set, open.figures(), papers.kinds(open.id()));
        applications.submit(open.id());
        audit.write(actor, "makerspace.title-application", AuditLog.subject("makerspace", space), Map.of("state", open.state().code()),
                Map.of("state", next.code(), "tier", open.tier().code()));
        tell.operators("/operator/makerspaces/applications/" + open.id(), new Words("A makerspace applies: " + makerspace.nameEn(),
                "众创空间申请认定：" + makerspace.nameZh(), "It asks for the title " + open.tier().code() + ". Look at the evidence.",
                "申请级别：" + open.tier().code() + "。请核对证明材料。"));
    }

    /** Refuses, naming everything that is short. */
    private void check(RuleSet set, Figures figures, Set<String> proved) {
        BodyCheck check = new BodyCheck();
        for (Finding one : Assess.all(set, figures, today.date())) {
            String pointer = "/conditions/" + one.condition().code();
            if (one.outcome() != Outcome.MET) {
                check.refuse(pointer, one.condition().text().en() + ": "
                        + Explain.lacking(one, Language.EN),
                        one.condition().text().zh() + "："
                                + Explain.lacking(one, Language.ZH));
            } else if (!proved.contains(one.condition().evidence())) {
                check.refuse(pointer,
                        one.condition().text().en() + ": add the document that proves it (" + one.condition().evidence() + ").",
                        one.condition().text().zh() + "：请上传证明材料（" + one.condition().evidence() + "）。");
            }
        }
        check.done();
    }
}
