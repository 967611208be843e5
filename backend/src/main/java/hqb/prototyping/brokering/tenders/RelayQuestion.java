package hqb.prototyping.brokering.tenders;

import hqb.accounts.Actor;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.prototyping.brokering.requests.Request;
import hqb.prototyping.brokering.requests.RequestNews;
import hqb.prototyping.brokering.requests.Requests;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bidders ask through the operator. The answer goes to all who are invited, so that nobody knows more than the others. */
@Singleton
public class RelayQuestion {
    private static final int LONGEST = 2_000;
    private static final int MOST = 20;

    private final FindInvitation find;
    private final Requests requests;
    private final Tenders tenders;
    private final Questions questions;
    private final TrackRecords tracks;
    private final RequestNews news;
    private final Clock clock;

    RelayQuestion(FindInvitation find, Requests requests, Tenders tenders, Questions questions, TrackRecords tracks, RequestNews news,
            Clock clock) {
        this.find = find;
        this.requests = requests;
        this.tenders = tenders;
        this.questions = questions;
        this.tracks = tracks;
        this.news = news;
        this.clock = clock;
    }

    /** What is asked or answered. */
    @Serdeable
    public record Words(@Nullable String text) {
    }

    /**
     * A provider asks.
     *
     * @throws Refusal when the tender is over, it has asked too often, or asks nothing
     */
    @Transactional
    public void ask(UUID invitation, Words words, Actor actor) {
        Invitation own = find.find(invitation, actor);
        String text = text(words);
        Request request = requests.lock(own.request()).orElseThrow();
        requireGoing(own.tender());
        if (questions.of(own.tender()).stream().filter(one -> one.invitation().equals(invitation)).count() >= MOST) {
            throw Refusal.of(ProblemType.CONFLICT, "Twenty questions are enough: bid, or decline.", "提问已达二十个，请报价或谢绝。");
        }
        questions.ask(invitation, text, clock.instant());
        news.operators(request, "has a question from a bidder", "有供应商提问", text);
    }

    /**
     * An operator answers, to all who are invited.
     *
     * @throws Refusal when the tender is over, there is no such question without an answer, or nothing is answered
     */
    @Transactional
    public void answer(UUID id, UUID question, Words words) {
        String text = text(words);
        Request request = requests.lock(id).orElseThrow(() -> Refusal.notFound("There is no such request.", "没有此需求。"));
        Tender tender = tenders.latest(id).orElseThrow(() -> Refusal.notFound("This request has no tender.", "此需求没有招标。"));
        requireGoing(tender.id());
        if (!questions.answer(tender.id(), question, text, clock.instant())) {
            throw Refusal.of(ProblemType.CONFLICT, "There is no such question, or it is answered already.", "没有此提问，或已答复。");
        }
        tell(request, tender, "has a question of a bidder answered", "供应商提问已答复", text);
    }

    /** Tells all who are invited and have not declined something of their tender; the sentence follows the request's number. */
    @Transactional
    public void tell(Request request, Tender tender, String english, String chinese, @Nullable String text) {
        for (Invitation one : tenders.invited(tender.id())) {
            var organisation = tracks.of(one.provider()).organisation();
            if (organisation != null && one.state() != Invitation.State.DECLINED) {
                news.provider(organisation, request, "/provider/tenders/" + one.id(), english, chinese, text);
            }
        }
    }

    private void requireGoing(UUID id) {
        Tender tender = tenders.find(id).orElseThrow();
        if (tender.closedAt() != null || !clock.instant().isBefore(tender.deadline())) {
            throw Refusal.of(ProblemType.CONFLICT, "This tender is over.", "此招标已截止。");
        }
    }

    private static String text(Words words) {
        BodyCheck check = new BodyCheck();
        String text = check.lines("/text", words.text(), 1, LONGEST);
        check.done();
        return text;
    }
}
