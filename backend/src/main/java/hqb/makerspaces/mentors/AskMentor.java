package hqb.makerspaces.mentors;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.people.EmailAddress;
import hqb.accounts.people.People;
import hqb.accounts.people.Person;
import hqb.makerspaces.Makerspace;
import hqb.makerspaces.Makerspaces;
import hqb.makerspaces.TellOfMakerspaces;
import hqb.makerspaces.TellOfMakerspaces.Words;
import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.FindBookable;
import hqb.makerspaces.equipment.Kind;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A keeper asks somebody with an account whether a mentor's hours are theirs, or takes that back. */
@Singleton
class AskMentor {
    static final String PAGE = "/makerspaces/bookings";

    private final FindBookable find;
    private final Makerspaces makerspaces;
    private final Mentors mentors;
    private final People people;
    private final TellOfMakerspaces tell;
    private final AuditLog audit;
    private final Clock clock;

    AskMentor(FindBookable find, Makerspaces makerspaces, Mentors mentors, People people, TellOfMakerspaces tell, AuditLog audit,
            Clock clock) {
        this.find = find;
        this.makerspaces = makerspaces;
        this.mentors = mentors;
        this.people = people;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who is asked, by the e-mail address of their account. */
    @Serdeable
    record Asked(@Nullable String email) {
    }

    /** Whose hours these are, or who was asked; throws {@link Refusal} not-found when they are not of the asker's makerspaces. */
    Optional<Mentors.Tie> of(String slug, Actor actor) {
        return mentors.find(find.kept(slug, actor).id());
    }

    /**
     * Asks, and tells the person so. Whoever has the hours keeps them until the other agrees.
     *
     * @throws Refusal not-found; conflict when it is no mentor, or the person has them already; naming an address that nobody has
     */
    @Transactional
    void ask(String slug, Asked asked, Actor actor) {
        Bookable mentor = find.kept(slug, actor);
        if (mentor.kind() != Kind.MENTOR) {
            throw Refusal.of(ProblemType.CONFLICT, "Only a mentor's hours are somebody's: change its kind to mentor first.",
                    "只有导师的时间可以关联个人账户，请先将类型改为导师。");
        }
        BodyCheck check = new BodyCheck();
        String email = EmailAddress.read(check, "/email", asked.email());
        check.done();
        Person person = people.findByEmail(email).orElseThrow(() -> Refusal.invalid("/email",
                "Nobody here has this address: ask them to sign up first.", "没有使用此邮箱的账户，请先让对方注册。"));
        if (person.id().value().equals(mentor.person())) {
            throw Refusal.of(ProblemType.CONFLICT, "These hours are this person's already.", "该导师已关联此账户。");
        }
        mentors.ask(mentor.id(), person.id(), clock.instant());
        audit.write(actor, "mentor.asked", AuditLog.subject("bookable", mentor.id()), null,
                Map.of("person", person.id().value().toString()));
        Makerspace space = makerspaces.get(mentor.space());
        tell.person(person.id(), null, PAGE, new Words("Are you this mentor? " + mentor.nameEn(), "请确认：您是导师“" + mentor.nameZh() + "”吗？",
                space.nameEn() + " asks. If you agree, you are told of every booking of these hours; you can end it at any time.",
                space.nameZh() + "邀请您确认。同意后，每次有人预约您的时间都会通知您；您可以随时解除。"));
    }

    /** Takes it back, from whoever was asked and whoever agreed; nothing when there is nobody. */
    @Transactional
    void end(String slug, Actor actor) {
        Bookable mentor = find.kept(slug, actor);
        for (Optional<Mentors.Tie> tie = mentors.find(mentor.id()); tie.isPresent(); tie = mentors.find(mentor.id())) {
            Mentors.Tie ended = tie.get();
            mentors.end(mentor.id(), ended.person());
            audit.write(actor, "mentor.untied", AuditLog.subject("bookable", mentor.id()),
                    Map.of("person", ended.person().value().toString()), null);
            if (ended.agreed()) {
                tell.person(ended.person(), null, PAGE, new Words("No longer your hours: " + mentor.nameEn(),
                        "已解除导师关联：" + mentor.nameZh(), "The makerspace has ended it.", "众创空间已解除该关联。"));
            }
        }
    }
}
