package hqb.prototyping.orders;

import hqb.platform.Uuid7;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Places an order whose price was agreed: by a firm quote, or by an offer that was brokered. Its first milestone is due at once. */
@Singleton
public class PlaceOrder {
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    private final Orders orders;
    private final Milestones milestones;
    private final Timeline timeline;
    private final ProductionSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PlaceOrder(Orders orders, Milestones milestones, Timeline timeline, ProductionSettings settings, Clock clock) {
        this.orders = orders;
        this.milestones = milestones;
        this.timeline = timeline;
        this.settings = settings;
        this.clock = clock;
    }

    /** Places it and returns its id. The database refuses a second order of one quote or one request. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID place(NewOrder wanted) {
        Instant now = clock.instant();
        UUID id = Uuid7.random(now);
        List<NewMilestone> parts = wanted.milestones();
        BigDecimal total = parts.stream().map(NewMilestone::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal commission = parts.stream().map(NewMilestone::commission).reduce(BigDecimal.ZERO, BigDecimal::add);
        orders.add(
                new Order(id, number(), wanted.maker(), wanted.provider(), wanted.kind(), wanted.process(), wanted.title(), wanted.quote(),
                        wanted.request(), wanted.design(), wanted.designSha256(), wanted.quantity(), wanted.workingDays(),
                        wanted.currency(), total,
                        commission, wanted.delivery(), wanted.note(), OrderState.AWAITING_DEPOSIT, now.plus(settings.payWithin()), null,
                        null, null, now),
                wanted.person());
        for (int i = 0; i < parts.size(); i++) {
            NewMilestone part = parts.get(i);
            milestones.add(new Milestone(Uuid7.random(now), id, i + 1, part.titleEn(), part.titleZh(), part.amount(), part.commission(),
                    i == 0 ? MilestoneState.DUE : MilestoneState.PLANNED, BigDecimal.ZERO, null));
        }
        timeline.add(id, OrderEvent.PLACE, OrderState.AWAITING_DEPOSIT, new Who(Side.MAKER, wanted.person(), null), Words.NONE);
        return id;
    }

    private String number() {
        StringBuilder number = new StringBuilder("PO-");
        for (int i = 0; i < LENGTH; i++) {
            number.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return number.toString();
    }
}
