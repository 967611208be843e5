package hqb.prototyping.scores;

import hqb.accounts.Actor;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.prototyping.providers.KnownScores;
import hqb.prototyping.providers.Provider;
import hqb.prototyping.providers.ProviderId;
import hqb.prototyping.providers.ProviderState;
import hqb.prototyping.providers.Providers;
import hqb.prototyping.providers.Score;
import hqb.prototyping.providers.ScoreItem;
import hqb.prototyping.scores.StandingPages.Appraisal;
import hqb.prototyping.scores.StandingPages.AppraisedItem;
import hqb.prototyping.scores.StandingPages.DayItem;
import hqb.prototyping.scores.StandingPages.ProposalItem;
import hqb.prototyping.scores.StandingPages.Rule;
import hqb.prototyping.scores.StandingPages.Standing;
import hqb.prototyping.scores.StandingPages.VerdictItem;
import hqb.prototyping.workshops.FindWorkshop;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows how providers stand: to themselves, and to operators with what the rule proposes. */
@Singleton
class ShowStanding {
    private static final int DAYS = 30;

    private final FindWorkshop find;
    private final Providers providers;
    private final KnownScores known;
    private final Scores scores;
    private final Verdicts verdicts;
    private final Clock clock;

    ShowStanding(FindWorkshop find, Providers providers, KnownScores known, Scores scores, Verdicts verdicts, Clock clock) {
        this.find = find;
        this.providers = providers;
        this.known = known;
        this.scores = scores;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    /** One's own standing. */
    Standing mine(Actor actor) {
        Provider provider = find.mine(actor);
        return new Standing(provider.state().code(), ScoreItem.whole(known.of(provider.id())), items(provider.id()), Rule.current());
    }

    /** All providers: who waits for something first, then the worst. */
    List<AppraisedItem> all(Language language) {
        Map<ProviderId, Score> points = known.all();
        Map<ProviderId, Verdict> counting = new HashMap<>();
        verdicts.counting().forEach(one -> counting.put(one.provider(), one));
        Instant now = clock.instant();
        return scores.providers().stream().flatMap(id -> providers.find(id).stream())
                .map(one -> item(one, points.getOrDefault(one.id(), Score.NONE), counting.get(one.id()), now, language))
                .sorted(Comparator.comparing((AppraisedItem one) -> !one.appealed()).thenComparing(one -> one.proposed() == null)
                        .thenComparing(one -> one.points() == null ? Integer.MAX_VALUE : one.points()).thenComparing(AppraisedItem::slug))
                .toList();
    }

    private static AppraisedItem item(Provider one, Score score, @Nullable Verdict verdict, Instant now, Language language) {
        ProviderState proposed = Proposal.of(score, one.state(), verdict == null ? null : verdict.takesEffectAt(), now).standing();
        Instant removedOn = verdict != null && verdict.state().waits() ? verdict.takesEffectAt() : null;
        return new AppraisedItem(one.id().value(), one.slug(), language.pick(one.nameEn(), one.nameZh()), one.state().code(),
                one.demonstration(), score.jobs(), score.points(),
                proposed == null || proposed == one.state() || removedOn != null ? null : proposed.code(),
                verdict != null && verdict.state().isAppealed(), removedOn);
    }

    /** One provider; refuses with not-found when there is none. */
    Appraisal one(ProviderId id, Language language) {
        Provider one = providers.find(id).filter(found -> found.state() != ProviderState.APPLIED)
                .orElseThrow(() -> Refusal.notFound("There is no such provider.", "没有此供应商。"));
        Score score = known.of(id);
        List<Verdict> all = verdicts.list(id);
        Instant since = all.stream().filter(verdict -> verdict.state().works()).map(Verdict::takesEffectAt).findFirst().orElse(null);
        return new Appraisal(one.id().value(), one.slug(), language.pick(one.nameEn(), one.nameZh()), one.state().code(),
                one.demonstration(),
                ScoreItem.whole(score), ProposalItem.of(Proposal.of(score, one.state(), since, clock.instant())), items(id),
                scores.days(id, DAYS).stream().map(day -> new DayItem(day.day(), day.jobs(), day.points())).toList(), Rule.current());
    }

    private List<VerdictItem> items(ProviderId id) {
        Instant now = clock.instant();
        return verdicts.list(id).stream().map(one -> VerdictItem.of(one, now)).toList();
    }
}
