package hqb.spaces.leases;

import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.spaces.leases.terms.Deal;
import hqb.spaces.leases.terms.Schedule;
import hqb.spaces.units.LeaseTerms;
import hqb.spaces.units.UnitFacts;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Shows a lease to one of its sides. */
@Singleton
class ShowLease {
    private final FindLease find;
    private final LeaseParties parties;
    private final LeaseOffers offers;
    private final LeaseContracts contracts;
    private final LeaseTimeline timeline;
    private final LeaseFiles files;
    private final LeaseDeeds deeds;
    private final Clock clock;

    ShowLease(FindLease find, LeaseParties parties, LeaseOffers offers, LeaseContracts contracts, LeaseTimeline timeline, LeaseFiles files,
            LeaseDeeds deeds, Clock clock) {
        this.find = find;
        this.parties = parties;
        this.offers = offers;
        this.contracts = contracts;
        this.timeline = timeline;
        this.files = files;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Shows it; throws what {@link FindLease#of} does. */
    LeasePage show(UUID id, Actor actor, Language language) {
        FindLease.Seen seen = find.of(id, actor);
        Lease lease = seen.lease();
        UnitFacts unit = parties.unit(lease.unit());
        List<LeaseOffer> offered = offers.list(id);
        List<LeasePage.ContractView> views = contracts.list(id).stream().map(one -> contract(one, seen, offered, actor)).toList();
        LocalDate earliest = seen.side().signs() && LeaseEvent.GIVE_NOTICE.isOpenTo(seen.side(), lease.state()) && lease.noticeFor() == null
                ? deeds.earliestEnd(lease, seen.side())
                : null;
        boolean canEnd = earliest != null && earliest.isBefore(lease.lastDay());
        return new LeasePage(id, lease.number(), seen.side().code(), lease.state().code(), actions(seen, canEnd, views),
                unit(unit, language), parties.name(lease.landlord()), parties.name(lease.tenant()),
                new LeasePage.WishView(lease.wantedFrom(), lease.wantedMonths(), lease.use(), lease.headcount(), lease.words()),
                offered.stream().map(ShowLease::offer).toList(), views, lease.startsOn(), lease.endsOn(), lease.noticeFor(),
                lease.noticeBy() == null ? null : lease.noticeBy().code(), canEnd ? earliest : null, lease.arrearsSince(), lease.actsAt(),
                timeline.list(id, language), files.list(id), lease.createdAt());
    }

    private static List<String> actions(FindLease.Seen seen, boolean canEnd, List<LeasePage.ContractView> contracts) {
        return Arrays.stream(LeaseEvent.values()).filter(event -> event.isOpenTo(seen.side(), seen.lease().state()))
                .filter(event -> event != LeaseEvent.GIVE_NOTICE || canEnd)
                .filter(event -> event != LeaseEvent.OFFER_RENEWAL || seen.lease().noticeFor() == null)
                .filter(event -> event != LeaseEvent.SIGN || contracts.stream().anyMatch(LeasePage.ContractView::toSign))
                .map(LeaseEvent::code).toList();
    }

    private LeasePage.LeasedUnit unit(UnitFacts facts, Language language) {
        LeaseTerms terms = facts.unit().terms();
        BigDecimal rent = terms.rentM2Month();
        return new LeasePage.LeasedUnit(facts.unit().id(), parties.title(facts, language),
                language.pick(facts.building().addressEn(), facts.building().addressZh()), facts.unit().grossM2(),
                rent == null ? null : cny(rent.multiply(facts.unit().grossM2())),
                cny(terms.managementM2Month().multiply(facts.unit().grossM2())), terms.depositMonths(), terms.rentFreeDays(),
                terms.minTermMonths());
    }

    private static LeasePage.OfferView offer(LeaseOffer offer) {
        Deal deal = offer.deal();
        BigDecimal listed = offer.listedRent();
        List<LeasePage.RentOfYear> rents = new ArrayList<>();
        int years = deal.indexPercent().signum() == 0 ? 0 : deal.yearOf(deal.endsOn());
        for (int year = 0; year <= years; year++) {
            rents.add(new LeasePage.RentOfYear(deal.anniversary(year), cny(deal.rentOfYear(year))));
        }
        return new LeasePage.OfferView(offer.id(), offer.renewal() ? "renewal" : "lease", offer.state(), deal.startsOn(), deal.endsOn(),
                cny(deal.rentMonth()), cny(deal.managementMonth()), deal.rentFreeDays(), deal.depositMonths(),
                offer.renewal() ? null : cny(deal.deposit()), deal.dueDay(), deal.indexPercent(), deal.noticeMonths(),
                listed == null ? null : cny(listed), listed == null ? null : cny(deal.rentMonth().subtract(listed)),
                cny(offer.listedManagement()), cny(Schedule.of(deal).total()), rents, offer.words(), offer.validUntil(), offer.madeAt());
    }

    private LeasePage.ContractView contract(LeaseContracts.Contract one, FindLease.Seen seen, List<LeaseOffer> offered, Actor actor) {
        List<LeaseContracts.Signature> signatures = contracts.signatures(one.id());
        boolean due = one.addendum()
                ? seen.lease().state() == LeaseState.RUNNING && offered.stream()
                        .anyMatch(offer -> offer.id().equals(one.offer()) && offer.isOpen()
                                && clock.instant().isBefore(MoveLease.after(offer.validUntil())))
                : LeaseEvent.SIGN.isOpenTo(seen.side(), seen.lease().state());
        boolean toSign = due && seen.side().signs() && Permission.SIGN.isGranted(actor)
                && signatures.stream().noneMatch(signature -> signature.side() == seen.side());
        return new LeasePage.ContractView(one.id(), one.addendum() ? "addendum" : "contract", one.offer(), one.hash(), one.bytes(),
                one.madeAt(), toSign,
                signatures.stream().map(
                        each -> new LeasePage.SignatureView(each.side().code(), each.name(), each.at(), each.hash())).toList(),
                one.recordHash());
    }

    static Money cny(BigDecimal amount) {
        return new Money(amount.setScale(2, RoundingMode.HALF_EVEN), Currency.CNY);
    }
}
