package hqb.spaces.centres.desks;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.Secret;
import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.http.PublicAddress;
import hqb.spaces.centres.Centre;
import hqb.spaces.centres.Centres;
import hqb.spaces.centres.TellOfPark;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** A team confirms a desk that it holds and gets the pass, or gets another pass for one that it lost. The pass is shown this once. */
@Singleton
class GivePass {
    private final FindDeskDay find;
    private final DeskDays days;
    private final DeskQuota quota;
    private final Centres centres;
    private final TellOfPark tell;
    private final PublicAddress site;
    private final RemindDesk reminder;
    private final AuditLog audit;
    private final Clock clock;

    GivePass(FindDeskDay find, DeskDays days, DeskQuota quota, Centres centres, TellOfPark tell, PublicAddress site, RemindDesk reminder,
            AuditLog audit, Clock clock) {
        this.find = find;
        this.days = days;
        this.quota = quota;
        this.centres = centres;
        this.tell = tell;
        this.site = site;
        this.reminder = reminder;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What opens the desk. Only its hashes are kept, so it cannot be shown again; a fresh one ends it.
     *
     * @param token the last part of {@code url}
     * @param url   what the QR code says
     * @param code  the same for people to type
     */
    @Serdeable
    record Pass(String token, String url, String code) {
    }

    /** Confirms a held desk; throws {@link Refusal} when it is not the team's, or is held no more. */
    @Transactional
    Pass confirm(UUID id, Actor actor) {
        find.own(id, actor);
        DeskDay held = days.lock(id).orElseThrow();
        if (held.state() != DeskState.HELD || !clock.instant().isBefore(held.heldUntil())) {
            throw Refusal.of(ProblemType.CONFLICT, held.state() == DeskState.BOOKED ? "This desk is confirmed already."
                    : "This desk is held no more. Choose a day again.",
                    held.state() == DeskState.BOOKED ? "该工位已确认。" : "该工位的保留时间已过。请重新选择日期。");
        }
        Pass pass = give(held);
        DeskDay booked = held.in(held.state().after(DeskEvent.CONFIRM).orElseThrow());
        days.change(booked);
        reminder.schedule(booked);
        audit.write(actor, "desk-day.booked", AuditLog.subject("desk-day", id), Map.of("state", held.state().code()),
                Map.of("state", booked.state().code()));
        Centre centre = centres.get(held.centre());
        tell.team(held.organisation(), "/park/pass/" + pass.token(), new TellOfPark.Words("Desk " + held.number() + " is booked",
                "工位 " + held.number() + " 已预订",
                centre.name(Language.EN) + "\n" + held.day() + ", desk " + held.desk() + "\nThe link is the pass; the code on it is "
                        + pass.code(),
                centre.name(Language.ZH) + "\n" + held.day() + "，" + held.desk() + " 号工位\n链接即通行证，验证码为 " + pass.code()));
        return pass;
    }

    /** Gives another pass; the one before works no more. Throws {@link Refusal} when it is not the team's, not booked, or its day is over. */
    @Transactional
    Pass renew(UUID id, Actor actor) {
        find.own(id, actor);
        DeskDay booked = days.lock(id).orElseThrow();
        if (booked.state() != DeskState.BOOKED || booked.day().isBefore(quota.today())) {
            throw Refusal.of(ProblemType.CONFLICT, "Only a booked desk whose day is not over has a pass.", "只有未过期的已预订工位才有通行证。");
        }
        audit.write(actor, "desk-day.pass", AuditLog.subject("desk-day", id), null, null);
        return give(booked);
    }

    private Pass give(DeskDay one) {
        String token = Secret.random();
        PassCode code = PassCode.fresh();
        days.setPass(one.id(), Secret.hash(token), code.hash());
        return new Pass(token, site.page("/park/pass/" + token), code.toString());
    }
}
