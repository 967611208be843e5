package hqb.supply.reports;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.Role;
import hqb.accounts.notices.News;
import hqb.accounts.notices.NoticeKind;
import hqb.accounts.notices.TellPeople;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.mail.Letter;
import hqb.platform.reindex.Urgency;
import hqb.supply.OfferId;
import hqb.supply.Offers;
import hqb.supply.StoreOffers;
import hqb.supply.suppliers.SupplierId;
import hqb.supply.suppliers.Suppliers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An operator's word on a report. Upheld, the offer goes off sale at once; the decision is in the audit log. */
@Singleton
class DecideReport {
    private static final int LONGEST = 2_000;

    private final Reports reports;
    private final Offers offers;
    private final StoreOffers store;
    private final AuditLog audit;
    private final Suppliers suppliers;
    private final TellPeople people;

    DecideReport(Reports reports, Offers offers, StoreOffers store, AuditLog audit, Suppliers suppliers, TellPeople people) {
        this.reports = reports;
        this.offers = offers;
        this.store = store;
        this.audit = audit;
        this.suppliers = suppliers;
        this.people = people;
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
            suppliers.organisationOf(new SupplierId(report.supplier()))
                    .ifPresent(owner -> people.members(owner, Set.of(Role.OWNER, Role.STOCK_KEEPER), news(report.sku(), said)));
        }
        audit.write(actor, "report.decided", AuditLog.subject("report", id), Map.of("state", report.state().code()),
                Map.of("state", next.code(), "offer", report.offer().toString()));
    }

    private static News news(String sku, String note) {
        return new News(NoticeKind.REPORTS, "/counter/stock", new Letter("Your offer " + sku + " was taken off sale after a report", """
                A buyer reported your offer %s, and the platform agreed. It is off sale. What was found:

                %s
                """.formatted(sku, note)), new Letter("您的报价 " + sku + " 因举报已下架", """
                买家举报了您的报价 %s，平台核实后已将其下架。处理说明：

                %s
                """.formatted(sku, note)));
    }
}
