package hqb.makerspaces.mentors;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import hqb.makerspaces.Makerspaces;
import hqb.makerspaces.TellOfMakerspaces;
import hqb.makerspaces.TellOfMakerspaces.Words;
import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.Bookables;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Somebody agrees that a mentor's hours are theirs, says no, or ends it later. The keepers are told. */
@Singleton
class AnswerAsk {
    private final Bookables bookables;
    private final Makerspaces makerspaces;
    private final Mentors mentors;
    private final TellOfMakerspaces tell;
    private final AuditLog audit;
    private final Clock clock;

    AnswerAsk(Bookables bookables, Makerspaces makerspaces, Mentors mentors, TellOfMakerspaces tell, AuditLog audit,
            Clock clock) {
        this.bookables = bookables;
        this.makerspaces = makerspaces;
        this.mentors = mentors;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    /** The hours are the asker's from now on; throws {@link Refusal} not-found when they are not asked, or not any more. */
    @Transactional
    void agree(String slug, Actor actor) {
        Bookable mentor = bookables.find(slug).orElseThrow(AnswerAsk::none);
        PersonId person = actor.requirePerson();
        if (!mentors.agree(mentor.id(), person, clock.instant())) {
            throw none();
        }
        audit.write(actor, "mentor.agreed", AuditLog.subject("bookable", mentor.id()), null, null);
        tellKeepers(mentor, "Agreed to be the mentor: ", "已同意担任导师：");
    }

    /** The asker says no, or ends what they agreed to; throws {@link Refusal} not-found when there is nothing to end. */
    @Transactional
    void end(String slug, Actor actor) {
        Bookable mentor = bookables.find(slug).orElseThrow(AnswerAsk::none);
        if (!mentors.end(mentor.id(), actor.requirePerson())) {
            throw none();
        }
        audit.write(actor, "mentor.ended", AuditLog.subject("bookable", mentor.id()), null, null);
        tellKeepers(mentor, "Is not the mentor: ", "不担任导师：");
    }

    private void tellKeepers(Bookable mentor, String english, String chinese) {
        OrganisationId keepers = makerspaces.get(mentor.space()).organisation();
        if (keepers != null) {
            tell.keepers(keepers, "/makerspaces/keeper/machines/" + mentor.slug(), new Words(english + mentor.nameEn(),
                    chinese + mentor.nameZh(), "It is on the page of the mentor.", "详情见该导师的页面。"));
        }
    }

    private static Refusal none() {
        return Refusal.notFound("Nobody asks you whether you are this mentor.", "没有待您确认的导师邀请。");
    }
}
