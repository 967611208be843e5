package hqb.prototyping.brokering.tenders;

import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.prototyping.brokering.requests.Days;
import hqb.prototyping.brokering.requests.Request;
import hqb.prototyping.brokering.requests.Service;
import hqb.prototyping.brokering.tenders.Candidate.Why;
import hqb.prototyping.pricing.PricedProcess;
import hqb.prototyping.pricing.PriceRefusal;
import hqb.prototyping.providers.Provider;
import hqb.prototyping.providers.ProviderId;
import hqb.prototyping.providers.Providers;
import hqb.prototyping.providers.ProviderState;
import hqb.prototyping.quotes.FindLimits;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says of every provider whether it fits a request, and why. Of those that fit, three are proposed in turn: who was not invited for the
 * longest time comes first, and one of them is a newcomer if any fits.
 */
@Singleton
public class FindCandidates {
    private static final int PROPOSED = 3;

    private final Providers providers;
    private final TrackRecords tracks;
    private final FindLimits limits;
    private final Clock clock;

    FindCandidates(Providers providers, TrackRecords tracks, FindLimits limits, Clock clock) {
        this.providers = providers;
        this.tracks = tracks;
        this.limits = limits;
        this.clock = clock;
    }

    /** All providers to whom jobs can go: the proposed ones first, then those that fit, then the others. */
    public List<Candidate> of(Request request) {
        Map<ProviderId, TrackRecord> records = tracks.all();
        Map<ProviderId, List<PriceRefusal>> passed = passed(request);
        List<Candidate> all = new ArrayList<>();
        for (Provider provider : providers.list()) {
            TrackRecord track = records.get(provider.id());
            if (track != null) {
                all.add(candidate(request, provider, track, passed.getOrDefault(provider.id(), List.of())));
            }
        }
        all.sort(ROTATION);
        List<Candidate> chosen = propose(all.stream().filter(FindCandidates::canBeProposed).toList());
        List<Candidate> sorted = new ArrayList<>(chosen);
        Set<ProviderId> proposed = chosen.stream().map(one -> one.provider().id()).collect(Collectors.toSet());
        all.stream().filter(one -> !proposed.contains(one.provider().id()))
                .sorted(Comparator.comparing((Candidate one) -> !one.invitable()).thenComparing(one -> !one.fits())).forEach(sorted::add);
        return sorted;
    }

    /** Who has an account comes first, then who has no doubts against it, then who was not invited for the longest time. */
    private static final Comparator<Candidate> ROTATION = Comparator.comparing((Candidate one) -> one.track().organisation() == null)
            .thenComparing(one -> one.why().stream().filter(why -> !why.good()).count() > (one.track().organisation() == null ? 1 : 0))
            .thenComparing(one -> one.track().lastInvited() == null ? Instant.EPOCH : one.track().lastInvited())
            .thenComparing(one -> one.provider().slug());

    private static boolean canBeProposed(Candidate one) {
        return one.invitable() && one.fits() && one.provider().state() != ProviderState.PROBATION;
    }

    private static List<Candidate> propose(List<Candidate> inTurn) {
        List<Candidate> chosen = new ArrayList<>(inTurn.subList(0, Math.min(PROPOSED, inTurn.size())));
        boolean hasNewcomer = chosen.stream().anyMatch(one -> one.track().isNewcomer());
        if (!hasNewcomer && chosen.size() == PROPOSED) {
            inTurn.stream().filter(one -> one.track().isNewcomer()).findFirst().ifPresent(one -> {
                chosen.removeLast();
                chosen.add(one);
            });
        }
        return chosen.stream().map(one -> one.propose(turn(one.track(), !hasNewcomer))).toList();
    }

    private static Why turn(TrackRecord track, boolean share) {
        if (share && track.isNewcomer()) {
            return new Why(true, "Proposed as the newcomer: each tender of three or more has one if any fits.",
                    "按新供应商份额推荐：三家以上的招标须有一家新供应商。");
        }
        Instant last = track.lastInvited();
        return last == null ? new Why(true, "Proposed in turn: it was never invited yet.", "轮换推荐：从未被邀请。")
                : new Why(true, "Proposed in turn: last invited on " + Days.of(last) + ".", "轮换推荐：上次邀请于 " + Days.of(last) + "。");
    }

    private Candidate candidate(Request request, Provider provider, TrackRecord track, List<PriceRefusal> passed) {
        List<Why> why = new ArrayList<>();
        boolean fits = fits(request, provider, why);
        if (fits) {
            passed.forEach(
                    one -> why.add(new Why(false, "Past its usual limits: " + one.text(Language.EN), "超出其常规能力：" + one.text(Language.ZH))));
            List<Providers.Certificate> papers = providers.certificates(provider.id(), Days.of(clock.instant()));
            if (!papers.isEmpty()) {
                String names = papers.stream().map(Providers.Certificate::name).collect(Collectors.joining(", "));
                why.add(new Why(true, "Certificates in force: " + names + ".", "有效证书：" + names + "。"));
            }
        }
        if (provider.state() == ProviderState.PROBATION) {
            why.add(new Why(false, "On probation: not proposed, but you may invite it.", "考察期：不予推荐，但可邀请。"));
        }
        if (track.demo() > 0) {
            why.add(new Why(true, track.demo() + " of its finished jobs are demonstration data: no order stands behind them.",
                    "其中 " + track.demo() + " 单已完成订单为演示数据，并无真实订单。"));
        }
        if (track.isFull()) {
            why.add(track.isFirst() ? new Why(false, "Its first five jobs come one at a time, and it has one open.", "前五单须逐单进行，目前有一单未完成。")
                    : new Why(false, "It has five open jobs, as many as a newcomer may have.", "已有五单未完成，达到新供应商上限。"));
        }
        if (track.organisation() == null) {
            why.add(new Why(false, "Nobody of it has an account here: only you can note its answer.", "该供应商暂无平台账户，只能由您代为记录答复。"));
        }
        return new Candidate(provider, track, fits, fits && !track.isFull(), false, List.copyOf(why));
    }

    private boolean fits(Request request, Provider provider, List<Why> why) {
        if (request.kind() != null) {
            boolean expert = tracks.experts(request.kind()).contains(provider.id());
            why.add(expert ? new Why(true, "At home in this kind of service.", "擅长此类服务。")
                    : new Why(false, "Offers no such service.", "不提供此类服务。"));
            return expert;
        }
        Set<String> can = new TreeSet<>(providers.processes(provider.id()));
        providers.machines(provider.id()).forEach(machine -> can.add(machine.process()));
        String wanted = request.process();
        if (wanted != null) {
            boolean has = can.contains(wanted);
            why.add(has ? new Why(true, "Has the process: " + wanted + ".", "具备工艺：" + wanted + "。")
                    : new Why(false, "Has no " + wanted + (can.isEmpty() ? "." : ", but " + String.join(", ", can) + "."),
                            "不具备工艺 " + wanted + (can.isEmpty() ? "。" : "，仅有 " + String.join("、", can) + "。")));
            return has;
        }
        can.remove(PricedProcess.TESTING.code());
        why.add(can.isEmpty() ? new Why(false, "Produces nothing.", "不从事生产。")
                : new Why(true, "Produces: " + String.join(", ", can) + ".", "生产工艺：" + String.join("、", can) + "。"));
        return !can.isEmpty();
    }

    private Map<ProviderId, List<PriceRefusal>> passed(Request request) {
        PricedProcess process = request.process() == null || request.service() != Service.PRODUCTION ? null
                : PricedProcess.of(request.process()).orElse(null);
        return process == null ? Map.of() : passed(request, process);
    }

    private Map<ProviderId, List<PriceRefusal>> passed(Request request, PricedProcess process) {
        Request.@Nullable DesignLink design = request.design();
        if (design == null || design.id() == null) {
            return Map.of();
        }
        try {
            return limits.passed(design.id(), process, request.quantity());
        } catch (Refusal notMeasured) {
            return Map.of();
        }
    }
}
