package hqb.sourcing.rfq.asking;

import hqb.accounts.Actor;
import hqb.accounts.OrganisationId;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.supply.fitting.FittingSupplier;
import hqb.supply.suppliers.Supplier;
import hqb.supply.suppliers.SupplierId;
import hqb.supply.suppliers.Suppliers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A buyer asks suppliers for quotes: chosen ones, or all that fit. They are told at once. */
@Singleton
public class AskForQuotes {
    private final Rfqs rfqs;
    private final Invitations invitations;
    private final DraftLines drafts;
    private final Suppliers suppliers;
    private final RfqTimeline timeline;
    private final RfqNews news;
    private final Clock clock;

    AskForQuotes(Rfqs rfqs, Invitations invitations, DraftLines drafts, Suppliers suppliers, RfqTimeline timeline, RfqNews news,
            Clock clock) {
        this.rfqs = rfqs;
        this.invitations = invitations;
        this.drafts = drafts;
        this.suppliers = suppliers;
        this.timeline = timeline;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Asks.
     *
     * @return the id of the request
     * @throws Refusal naming each field that is wrong, suppliers that do not sell among them; when no supplier fits
     */
    @Transactional
    public UUID ask(NewRfq body, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        NewRfq.Read read = body.read(now);
        OrganisationId buyer = actor.requireOrganisation();
        List<DraftLines.Drafted> drafted = drafts.look(read.lines());
        UUID id = Uuid7.random(now);
        List<Invitation> asked = read.suppliers().isEmpty() ? fitting(id, drafted, buyer, now)
                : chosen(id, drafted, read.suppliers(), buyer, now);
        Rfq rfq = new Rfq(id, RfqNumber.fresh(now), buyer, read.title(), read.notes(), read.currency(), read.wantedBy(), body.bomId(),
                read.suppliers().isEmpty(), RfqState.OPEN, read.deadline().truncatedTo(ChronoUnit.MICROS), now, null);
        List<RfqLine> lines = new ArrayList<>();
        for (DraftLines.Drafted one : drafted) {
            AskedLine.Read line = one.line();
            lines.add(new RfqLine(Uuid7.random(now), id, lines.size() + 1, one.part(), one.mpn(), one.manufacturer(), line.quantity(),
                    line.targetPrice(), line.dateCodeFrom(), line.packaging(), line.condition(), line.note()));
        }
        rfqs.add(rfq, lines);
        asked.forEach(invitations::add);
        timeline.add(id, RfqEvent.ASK, RfqState.OPEN, "buyer", actor.personId() == null ? null : actor.personId().value(), null, now);
        asked.forEach(one -> suppliers.organisationOf(one.supplier()).ifPresent(owner -> news.asked(rfq, owner)));
        return id;
    }

    private List<Invitation> fitting(UUID id, List<DraftLines.Drafted> lines, OrganisationId buyer, Instant now) {
        SupplierId own = own(buyer);
        List<Invitation> asked = new ArrayList<>();
        for (FittingSupplier one : drafts.fit(lines)) {
            if (!one.supplier().id().equals(own)) {
                asked.add(new Invitation(id, one.supplier().id(), one.best().code(), one.lines(), now, null, null));
            }
        }
        if (asked.isEmpty()) {
            throw Refusal.of(ProblemType.CONFLICT,
                    "No supplier offers any of these parts, their makers or their categories: choose whom to ask.",
                    "没有供应商经营这些元器件、其品牌或其分类：请自行选择供应商。");
        }
        return asked;
    }

    private List<Invitation> chosen(UUID id, List<DraftLines.Drafted> lines, Set<UUID> wanted, OrganisationId buyer, Instant now) {
        SupplierId own = own(buyer);
        List<Invitation> asked = new ArrayList<>();
        for (UUID one : wanted) {
            Supplier supplier = suppliers.findActive(new SupplierId(one)).orElse(null);
            if (supplier == null || supplier.id().equals(own)) {
                throw Refusal.invalid("/suppliers", supplier == null ? "There is no supplier " + one + " that sells."
                        : "You cannot ask your own counter.", supplier == null ? "没有正在营业的供应商 " + one + "。" : "不能询问自己的柜台。");
            }
            int fits = (int) lines.stream().filter(line -> line.line().condition().admits(supplier)).count();
            if (fits == 0) {
                throw Refusal.invalid("/suppliers", supplier.nameEn() + " is no distributor, and all lines ask for authorised goods.",
                        supplier.nameZh() + "不是授权分销商，而所有行均要求授权货源。");
            }
            asked.add(new Invitation(id, supplier.id(), "chosen", fits, now, null, null));
        }
        return asked;
    }

    private SupplierId own(OrganisationId buyer) {
        return suppliers.findByOrganisation(buyer).map(Supplier::id).orElse(new SupplierId(new UUID(0, 0)));
    }
}
