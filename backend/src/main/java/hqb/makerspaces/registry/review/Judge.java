package hqb.makerspaces.registry.review;

import hqb.makerspaces.registry.rules.Assess;
import hqb.makerspaces.registry.rules.Finding;
import hqb.makerspaces.registry.rules.Outcome;
import hqb.makerspaces.registry.rules.ReviewRule;
import hqb.makerspaces.registry.rules.RuleSet;
import hqb.makerspaces.registry.rules.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Proposes what becomes of a title by the rules that are valid on the day of the review. It looks at nothing but what it is given: the same
 * input gives the same judgement whenever and wherever it runs. What is not known warns and never removes.
 */
public final class Judge {
    private final Rules rules;
    private final LocalDate day;
    private final ReviewRule how;

    /**
     * Judges by the rules of a day.
     *
     * @throws IllegalArgumentException when there were none on that day
     */
    public Judge(Rules rules, LocalDate day) {
        this.rules = rules;
        this.day = day;
        this.how = rules.findReview(day).orElseThrow(() -> new IllegalArgumentException("no rules on " + day));
    }

    /** The judgement of one makerspace. */
    public Judgement judge(Subject subject) {
        RuleSet set = rules.find(subject.tier(), day).orElseThrow(() -> new IllegalArgumentException("no rules on " + day));
        List<Finding> findings = Assess.all(set, subject.figures(), day);
        List<String> reasons = new ArrayList<>();
        findings.stream().filter(one -> one.outcome() != Outcome.MET)
                .forEach(one -> reasons.add(one.outcome().code() + ':' + one.condition().code()));
        if (subject.missedReturns() > 0) {
            reasons.add("returns:" + subject.missedReturns());
        }
        long missed = findings.stream().filter(one -> one.outcome() == Outcome.MISSED).count();
        if (subject.warned() && missed > 0) {
            reasons.add("warned");
        }
        return new Judgement(subject, set.name(), findings, propose(subject, missed, reasons), reasons);
    }

    private Proposal propose(Subject subject, long missed, List<String> reasons) {
        boolean remove = subject.missedReturns() >= how.removeAfterMissedReturns() || missed >= how.removeWhenMissed()
                || (missed > 0 && subject.warned());
        return remove ? Proposal.REMOVE : reasons.isEmpty() ? Proposal.KEEP : Proposal.WARN;
    }
}
