package hqb.spaces.enquiries;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import hqb.platform.BodyCheck;
import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.spaces.enquiries.Enquiry.Side;
import hqb.spaces.enquiries.EnquiryPage.Message;
import hqb.spaces.letting.NameUnit;
import hqb.spaces.letting.TellOfLetting;
import hqb.spaces.letting.UnitOwners;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody asks the owner of a unit, or one of both goes on with what was asked. A person has one thread about a unit. */
@Singleton
class AskOwner {
    private static final int LONGEST = 2_000;
    private static final int MOST_A_DAY = 60;

    private final UnitOwners owners;
    private final FindEnquiry find;
    private final Enquiries enquiries;
    private final NameUnit name;
    private final TellOfLetting tell;
    private final AuditLog audit;
    private final Clock clock;

    AskOwner(UnitOwners owners, FindEnquiry find, Enquiries enquiries, NameUnit name, TellOfLetting tell, AuditLog audit, Clock clock) {
        this.owners = owners;
        this.find = find;
        this.enquiries = enquiries;
        this.name = name;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    /** What somebody says. */
    @Serdeable
    record Words(@Nullable String text) {
    }

    /**
     * Asks about a unit, and returns the thread's id.
     *
     * @throws Refusal conflict when the unit is not shown, nobody lets it, or it is the asker's own; invalid-request when
     *     nothing is said; too-many-requests
     */
    @Transactional
    UUID ask(UUID unit, Words words, Actor actor) {
        String text = text(words);
        PersonId person = actor.requirePerson();
        OrganisationId owner = owners.find(unit)
                .orElseThrow(() -> Refusal.of(ProblemType.CONFLICT, "Nobody lets this unit here, so nobody can be asked.",
                        "该单元没有在此登记的出租方，无法咨询。"));
        if (owner.equals(actor.organisation())) {
            throw Refusal.of(ProblemType.CONFLICT, "This unit is your own organisation's.", "该单元属于您的组织。");
        }
        Instant now = clock.instant();
        refuseTooMany(person, now);
        UUID fresh = Uuid7.random(now);
        enquiries.begin(new Enquiry(fresh, unit, owner, person, actor.organisation(), now, now, Side.MAKER));
        Enquiry thread = enquiries.find(unit, owner, person).orElseThrow();
        if (thread.id().equals(fresh)) {
            audit.write(actor, "enquiry.begun", AuditLog.subject("unit", unit), null, Map.of("enquiry", thread.id().toString()));
        }
        say(thread, Side.MAKER, text, person, now);
        return thread.id();
    }

    /** Goes on with a thread; throws a refusal when it is not the asker's, nothing is said, or too much. */
    @Transactional
    void goOn(UUID id, Words words, Actor actor) {
        String text = text(words);
        FindEnquiry.Found found = find.find(id, actor);
        Instant now = clock.instant();
        if (found.side() == Side.MAKER) {
            refuseTooMany(actor.requirePerson(), now);
        }
        say(found.enquiry(), found.side(), text, actor.requirePerson(), now);
    }

    private void say(Enquiry thread, Side by, String text, PersonId person, Instant now) {
        enquiries.say(thread.id(), new Message(Uuid7.random(now), now, by.code(), text), person);
        String en = name.of(thread.unit(), Language.EN);
        String zh = name.of(thread.unit(), Language.ZH);
        if (by == Side.MAKER) {
            tell.owner(thread.owner(), "/lettings/enquiries/" + thread.id(),
                    new TellOfLetting.Words("A question about " + en, "有人咨询：" + zh, text, text));
        } else {
            tell.person(thread.person(), thread.organisation(), "/enquiries/" + thread.id(),
                    new TellOfLetting.Words("An answer about " + en, "咨询有回复：" + zh, text, text));
        }
    }

    private void refuseTooMany(PersonId person, Instant now) {
        if (enquiries.said(person, now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            throw Refusal.tooMany("You have written " + MOST_A_DAY + " messages within a day. Go on tomorrow.",
                    "您一天内已发送 " + MOST_A_DAY + " 条消息，请明天再试。", Duration.ofHours(1));
        }
    }

    private static String text(Words words) {
        BodyCheck check = new BodyCheck();
        String text = check.lines("/text", words.text(), 1, LONGEST);
        check.done();
        return text;
    }
}
