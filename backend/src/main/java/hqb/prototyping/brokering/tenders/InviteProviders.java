package hqb.prototyping.brokering.tenders;

import hqb.accounts.Actor;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.prototyping.brokering.requests.BrokeringSettings;
import hqb.prototyping.brokering.requests.Doer;
import hqb.prototyping.brokering.requests.FindRequest;
import hqb.prototyping.brokering.requests.MoveRequest;
import hqb.prototyping.brokering.requests.Request;
import hqb.prototyping.brokering.requests.RequestEvent;
import hqb.prototyping.brokering.requests.RequestNews;
import hqb.prototyping.brokering.requests.Said;
import hqb.prototyping.orders.Side;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An operator invites two to five providers to bid. Of three or more, one at least is a newcomer if any fits: those who are new get their
 * share by rule, not by favour.
 */
@Singleton
public class InviteProviders {
    private static final int FEWEST = 2;
    private static final int MOST = 5;
    private static final int FROM_HERE_ON_A_NEWCOMER = 3;
    private static final int LONGEST_HOURS = 14 * 24;

    private final FindRequest find;
    private final FindCandidates candidates;
    private final Tenders tenders;
    private final MoveRequest move;
    private final RequestNews news;
    private final BrokeringSettings settings;
    private final Clock clock;

    InviteProviders(FindRequest find, FindCandidates candidates, Tenders tenders, MoveRequest move, RequestNews news,
            BrokeringSettings settings, Clock clock) {
        this.find = find;
        this.candidates = candidates;
        this.tenders = tenders;
        this.move = move;
        this.news = news;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Who is to be invited.
     *
     * @param providers two to five words of providers
     * @param hours     until the deadline, 1 to 336; as the settings say when left out
     */
    @Serdeable
    public record Wish(@Nullable List<String> providers, @Nullable Integer hours) {
    }

    /**
     * Invites them.
     *
     * @throws Refusal when the request is not open, too few or too many are named, one cannot be invited, or no newcomer is among three or
     *     more although one fits
     */
    @Transactional
    public Request invite(UUID id, Wish wish, Actor actor) {
        Request request = find.lock(id, Side.OPERATOR, actor);
        Map<String, Candidate> known = candidates.of(request).stream()
                .collect(Collectors.toMap(one -> one.provider().slug(), Function.identity()));
        List<Candidate> chosen = read(wish, known);
        if (chosen.size() >= FROM_HERE_ON_A_NEWCOMER && chosen.stream().noneMatch(one -> one.track().isNewcomer())
                && known.values().stream().anyMatch(one -> one.invitable() && one.track().isNewcomer())) {
            throw Refusal.of(ProblemType.CONFLICT,
                    "Invite a newcomer as well: of three or more providers one has finished fewer than ten jobs, if"
                            + " any such fits.",
                    "请同时邀请一家新供应商：邀请三家及以上时，须有一家完成不足十单的供应商（如有适合者）。");
        }
        Instant now = clock.instant();
        Duration time = wish.hours() == null ? settings.tenderFor() : Duration.ofHours(wish.hours());
        Tender tender = new Tender(Uuid7.random(now), id, now, now.plus(time), null);
        Doer doer = Doer.of(Side.OPERATOR, actor);
        Request moved = move.move(request, RequestEvent.INVITE, doer, Said.NOTHING, tender.deadline(), same -> same);
        tenders.add(tender, doer.person());
        for (Candidate one : chosen) {
            UUID invitation = tenders.invite(tender, one.provider().id(), one.track().isNewcomer());
            if (one.track().organisation() != null) {
                news.provider(one.track().organisation(), request, "/provider/tenders/" + invitation, "waits for your bid", "邀请您报价", null);
            }
        }
        return moved;
    }

    private static List<Candidate> read(Wish wish, Map<String, Candidate> known) {
        BodyCheck check = new BodyCheck();
        List<String> words = wish.providers() == null ? List.of() : wish.providers().stream().distinct().toList();
        List<Candidate> chosen = new ArrayList<>();
        if (words.size() < FEWEST || words.size() > MOST) {
            check.refuse("/providers", "Invite two to five providers.", "请邀请二至五家供应商。");
        }
        for (String word : words) {
            Candidate one = known.get(word);
            if (one == null) {
                check.refuse("/providers", "There is no provider " + word + " to whom jobs can go.", "没有可接单的供应商 " + word + "。");
            } else if (!one.invitable()) {
                check.refuse("/providers", against(one, Candidate.Why::english), against(one, Candidate.Why::chinese));
            } else {
                chosen.add(one);
            }
        }
        if (wish.hours() != null && (wish.hours() < 1 || wish.hours() > LONGEST_HOURS)) {
            check.refuse("/hours", "1 to 336 hours are possible.", "可选 1 至 336 小时。");
        }
        check.done();
        return chosen;
    }

    private static String against(Candidate one, Function<Candidate.Why, String> language) {
        return one.provider().nameEn() + ": "
                + one.why().stream().filter(why -> !why.good()).map(language).collect(Collectors.joining(" "));
    }
}
