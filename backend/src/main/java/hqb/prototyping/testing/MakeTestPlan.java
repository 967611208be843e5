package hqb.prototyping.testing;

import hqb.accounts.Actor;
import hqb.platform.BodyCheck;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Draws up a plan of tests and keeps it. */
@Singleton
class MakeTestPlan {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_WISH = 500;

    private final ReadTestRules rules;
    private final TestPlans plans;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    MakeTestPlan(ReadTestRules rules, TestPlans plans, Clock clock) {
        this.rules = rules;
        this.plans = plans;
        this.clock = clock;
    }

    /** Makes it and returns its id; refuses answers that no question has. What is not said is asked for by the plan itself. */
    UUID make(PlanAsked asked, Actor actor) {
        BodyCheck check = new BodyCheck();
        String name = check.text("/name", asked.name(), 1, LONGEST_NAME);
        check.text("/wish", asked.wish(), 0, LONGEST_WISH);
        Facts facts = ReadFacts.of(rules.read(), asked, check);
        check.done();
        UUID id = new UUID(random.nextLong(), random.nextLong());
        plans.add(new TestPlan(id, actor.organisation() == null ? null : actor.organisation().value(), name, facts, facts.sha256(),
                rules.read().version(), DrawUpPlan.of(rules.read(), facts), clock.instant()));
        return id;
    }
}
