package hqb.prototyping.orders;

import hqb.accounts.Actor;
import hqb.payments.CancelPayment;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import hqb.platform.time.WorkingDays;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody does something to an order that its machine and their side allow. What follows from it happens in the same transaction. */
@Singleton
class DoDeed {
    private static final int LONGEST_WORD = 80;

    private final FindSide side;
    private final Orders orders;
    private final ProductionFiles files;
    private final MoveOrder move;
    private final Timeline timeline;
    private final MilestoneMoney money;
    private final FinishStage finish;
    private final TestWeeks weeks;
    private final CancelPayment cancelPayment;
    private final ProductionSettings settings;
    private final Clock clock;

    DoDeed(FindSide side, Orders orders, ProductionFiles files, MoveOrder move, Timeline timeline, MilestoneMoney money, FinishStage finish,
            TestWeeks weeks,
            CancelPayment cancelPayment, ProductionSettings settings, Clock clock) {
        this.side = side;
        this.orders = orders;
        this.files = files;
        this.move = move;
        this.timeline = timeline;
        this.money = money;
        this.finish = finish;
        this.weeks = weeks;
        this.cancelPayment = cancelPayment;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Does it. Never inside a transaction.
     *
     * @throws Refusal when there is no such order, the deed is not open to the asker's side now, or something in it is missing
     */
    void act(UUID id, Deed deed, Actor actor) {
        FindSide.Seen seen = side.of(id, actor);
        BodyCheck check = new BodyCheck();
        OrderEvent event = deed.event(check);
        requireOpen(seen.order(), event, seen.side());
        Words words = deed.words(event, seen.side(), check);
        requireFiles(seen, event, words, check);
        String carrier = event == OrderEvent.SHIP ? check.text("/carrier", deed.carrier(), 1, LONGEST_WORD) : "";
        String tracking = event == OrderEvent.SHIP ? check.text("/tracking", deed.tracking(), 1, LONGEST_WORD) : "";
        BigDecimal amount = event == OrderEvent.REFUND_PART ? amount(seen.order(), deed.amount(), check) : BigDecimal.ZERO;
        check.done();
        done(id, event, seen.side(), Who.of(seen.side(), actor), words, carrier, tracking, amount)
                .forEach(milestone -> cancelPayment.cancel(Orders.payable(milestone)));
    }

    /** Does it to the locked order; gives the milestones whose payments are to be called off. */
    @Transactional
    List<UUID> done(UUID id, OrderEvent event, Side by, Who who, Words words, String carrier, String tracking, BigDecimal amount) {
        Order order = orders.lock(id).orElseThrow(FindSide::none);
        requireOpen(order, event, by);
        switch (event) {
            case CANCEL, REFUND -> {
                move.move(order, event, who, words);
                weeks.release(order);
                return money.giveBackAll(order, reason(event, words), OrderEvent.REFUND == event);
            }
            case APPROVE, BEGIN -> {
                move.move(order, event, who, words, moved -> moved.dueOn(WorkingDays.after(today(), moved.workingDays())));
                money.releaseDeposit(order);
            }
            case INSPECT -> finish.inspected(move.move(order, event, who, words));
            case SHIP -> move.move(order, event, who, words,
                    moved -> moved.sentWith(carrier, tracking).actingAt(clock.instant().plus(settings.acceptShipped())));
            case DELIVER -> move.move(order, event, who, words, moved -> moved.actingAt(clock.instant().plus(settings.acceptAfter())));
            case ACCEPT, REFUSE_CLAIM -> finish.accepted(move.move(order, event, who, words));
            case CLAIM -> {
                move.move(order, event, who, words);
                money.hold(order, Objects.requireNonNull(words.text()));
            }
            case REMAKE -> move.move(order, event, who, words, moved -> moved.dueOn(WorkingDays.after(today(), moved.workingDays())));
            case REFUND_PART -> {
                Order moved = move.move(order, event, who, words);
                money.giveBack(moved, amount, Objects.requireNonNull(words.text()), "claim-" + timeline.list(id).size());
                finish.accepted(moved);
            }
            default -> move.move(order, event, who, words);
        }
        return List.of();
    }

    private void requireOpen(Order order, OrderEvent event, Side by) {
        boolean late = event == OrderEvent.CLAIM && order.state() == OrderState.COMPLETED && !isClaimable(order);
        boolean bare = event == OrderEvent.ASSEMBLE && !order.process().equals("assembly");
        if (!event.isOpenTo(by, order.kind(), order.state()) || late || bare) {
            throw MoveOrder.refusal(order, event);
        }
    }

    /** Whether a claim can still be made after acceptance. */
    boolean isClaimable(Order order) {
        Set<String> ends = Set.of(OrderEvent.ACCEPT.code(), OrderEvent.ACCEPT_SILENT.code());
        Instant earliest = clock.instant().minus(settings.claimWithin());
        List<Timeline.Entry> entries = timeline.list(order.id());
        // what was decided about one claim is not claimed again
        boolean decided = entries.stream().anyMatch(entry -> entry.event().equals(OrderEvent.REFUSE_CLAIM.code())
                || entry.event().equals(OrderEvent.REFUND_PART.code()));
        return !decided && entries.stream().anyMatch(entry -> ends.contains(entry.event()) && entry.at().isAfter(earliest));
    }

    private void requireFiles(FindSide.Seen seen, OrderEvent event, Words words, BodyCheck check) {
        List<ProductionFiles.Item> sent = files.list(seen.order().id()).stream().map(ProductionFiles.Kept::item)
                .filter(item -> words.files().contains(item.id()) && item.by().equals(seen.side().code())).toList();
        if (sent.size() != words.files().size()) {
            check.refuse("/files", "Send the files to this order first, and say their ids.", "请先将文件上传到此订单，再提交其编号。");
        }
        Set<String> purposes = sent.stream().map(ProductionFiles.Item::purpose).collect(Collectors.toSet());
        if (event == OrderEvent.INSPECT) {
            String needed = seen.order().kind() == OrderKind.PRODUCTION ? "photo" : "report";
            if (!purposes.contains(needed)) {
                check.refuse("/files", "An inspection needs at least one " + needed + ".",
                        needed.equals("photo") ? "检验至少需要一张照片。" : "请至少上传一份报告。");
            }
        }
        if (event == OrderEvent.SHOW_PLAN && words.text() == null && sent.isEmpty()) {
            check.refuse("/text", "Show the production file, or say what will be made.", "请上传生产稿，或说明将如何生产。");
        }
    }

    private static BigDecimal amount(Order order, @Nullable BigDecimal typed, BodyCheck check) {
        if (typed == null || typed.signum() <= 0 || typed.compareTo(order.total()) >= 0
                || typed.stripTrailingZeros().scale() > order.currency().minorDigits()) {
            check.refuse("/amount", "More than nothing and less than the total, with at most two digits after the point.",
                    "须大于零且小于总价，最多两位小数。");
            return BigDecimal.ONE;
        }
        return typed.setScale(order.currency().minorDigits());
    }

    private LocalDate today() {
        return WorkingDays.today(clock.instant());
    }

    private static String reason(OrderEvent event, Words words) {
        String text = words.text();
        return text == null ? event.code() : text.substring(0, Math.min(text.length(), 500));
    }
}
