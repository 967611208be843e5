package hqb.spaces.leases;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves a locked lease along its machine: state, deadline, timeline, news and log change together. */
@Singleton
public class MoveLease {
    static final ZoneId SHENZHEN = ZoneId.of("Asia/Shanghai");

    private final Leases leases;
    private final LeaseTimeline timeline;
    private final LeaseNews news;
    private final LeaseSettings settings;
    private final AuditLog audit;
    private final Clock clock;

    MoveLease(Leases leases, LeaseTimeline timeline, LeaseNews news, LeaseSettings settings, AuditLog audit, Clock clock) {
        this.leases = leases;
        this.timeline = timeline;
        this.news = news;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Somebody does it.
     *
     * @throws Refusal when that side may not do it to a lease in that state
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Lease by(FindLease.Seen seen, LeaseEvent event, Actor actor, @Nullable String text) {
        require(seen, event);
        Lease moved = move(seen.lease(), event, seen.side(), actor.personId() == null ? null : actor.personId().value(),
                LeaseNews.Said.of(text));
        for (LeaseSide side : new LeaseSide[]{LeaseSide.TENANT, LeaseSide.LANDLORD}) {
            audit.writeFor(moved.party(side), actor, "lease." + event.code(), AuditLog.subject("lease", moved.id()),
                    Map.of("state", seen.lease().state().code()), Map.of("state", moved.state().code()));
        }
        return moved;
    }

    /** Says no when that side may not do it to a lease in that state. */
    void require(FindLease.Seen seen, LeaseEvent event) {
        if (!event.isOpenTo(seen.side(), seen.lease().state())) {
            throw Refusal.of(ProblemType.CONFLICT,
                    "Lease " + seen.lease().number() + " is " + seen.lease().state().code() + ": that is not yours to do now.",
                    "租约 " + seen.lease().number() + " 的当前状态不允许您进行此操作。");
        }
    }

    /** It follows from time or money. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Lease bySystem(Lease lease, LeaseEvent event, @Nullable String english, @Nullable String chinese) {
        return move(lease, event, LeaseSide.SYSTEM, null, new LeaseNews.Said(english, chinese));
    }

    private Lease move(Lease lease, LeaseEvent event, LeaseSide side, @Nullable UUID person, LeaseNews.Said said) {
        LeaseState next = lease.state().after(event).orElseThrow();
        leases.setState(lease.id(), next, deadline(lease, next, event));
        timeline.add(lease.id(), event, next, side, person, said.english());
        Lease moved = leases.find(lease.id()).orElseThrow();
        news.tell(moved, event, side, said);
        return moved;
    }

    private @Nullable Instant deadline(Lease lease, LeaseState next, LeaseEvent event) {
        Instant now = clock.instant();
        return switch (next) {
            case ACCEPTED -> now.plus(settings.signWithin());
            case AWAITING_DEPOSIT -> now.plus(settings.payWithin());
            case RUNNING -> after(leases.find(lease.id()).orElseThrow().lastDay());
            case ENDED -> event == LeaseEvent.END ? now.plus(settings.claimWithin()) : lease.actsAt();
            case SETTLING -> event == LeaseEvent.PROPOSE ? now.plus(settings.answerWithin()) : lease.actsAt();
            case OFFERED, SIGNING -> lease.actsAt();
            default -> null;
        };
    }

    /** The moment at which a day is over. */
    static Instant after(LocalDate day) {
        return day.plusDays(1).atStartOfDay(SHENZHEN).toInstant();
    }
}
