package hqb.supply.reports;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.reindex.Urgency;
import hqb.supply.OfferId;
import hqb.supply.Offers;
import hqb.supply.StoreOffers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An operator's word on a report. Upheld, the offer goes off sale at once; the decision is in the audit log. */
@Singleton
class DecideReport {
    private static final int LONGEST = 2_000;

    private final Reports reports;
    private final Offers offers;
    private final StoreOffers store;
    private final AuditLog audit;

    DecideReport(Reports reports, Offers offers, StoreOffers store, AuditLog audit) {
        this.reports = reports;
        this.offers = offers;
        this.store = store;
        this.audit = audit;
    }

    /**
     * Decides a report.
     *
     * @throws Refusal when there is no such report, it is decided already, or decision or note are not valid
     */
    @Transactional
    void decide(Actor actor, UUID id, String decision, String note) {
        ReportState next = ReportState.of(decision);
        if (next == null || next == ReportState.OPEN) {
            throw Refusal.invalid("/decision", "Use upheld or dismissed.", "请使用 upheld 或 dismissed。");
        }
        String said = note.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw Refusal.invalid("/note", "Say in at most 2,000 characters what you found.", "请用不超过 2,000 个字符说明结论。");
        }
        Reports.Row report = reports.findForUpdate(id).orElseThrow(() -> Refusal.notFound("There is no report with this id.", "没有此举报。"));
        if (!report.state().canBecome(next)) {
            throw Refusal.of(ProblemType.CONFLICT, "This report is decided already: " + report.state().code() + ".",
                    "此举报已处理：" + report.state().code() + "。");
        }
        reports.decide(id, next, said, actor.requirePerson());
        if (next == ReportState.UPHELD) {
            offers.find(new OfferId(report.offer())).ifPresent(offer -> store.remove(offer.supplierId(), List.of(offer), Urgency.AT_ONCE));
        }
        audit.write(actor, "report.decided", AuditLog.subject("report", id), Map.of("state", report.state().code()),
                Map.of("state", next.code(), "offer", report.offer().toString()));
    }
}
