package hqb.prototyping.orders;

import static hqb.prototyping.orders.OrderKind.EXPERT;
import static hqb.prototyping.orders.OrderKind.PRODUCTION;
import static hqb.prototyping.orders.OrderKind.TESTING;
import static hqb.prototyping.orders.OrderState.ASSEMBLING;
import static hqb.prototyping.orders.OrderState.AWAITING_ANSWER;
import static hqb.prototyping.orders.OrderState.AWAITING_APPROVAL;
import static hqb.prototyping.orders.OrderState.AWAITING_BALANCE;
import static hqb.prototyping.orders.OrderState.AWAITING_DEPOSIT;
import static hqb.prototyping.orders.OrderState.CANCELLED;
import static hqb.prototyping.orders.OrderState.CLAIMED;
import static hqb.prototyping.orders.OrderState.COMPLETED;
import static hqb.prototyping.orders.OrderState.DELIVERED;
import static hqb.prototyping.orders.OrderState.EXPIRED;
import static hqb.prototyping.orders.OrderState.IN_WORK;
import static hqb.prototyping.orders.OrderState.PREPARING;
import static hqb.prototyping.orders.OrderState.READY;
import static hqb.prototyping.orders.OrderState.REFUNDED;
import static hqb.prototyping.orders.OrderState.SHIPPED;
import static hqb.prototyping.orders.Side.MAKER;
import static hqb.prototyping.orders.Side.OPERATOR;
import static hqb.prototyping.orders.Side.PROVIDER;

import hqb.platform.Language;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What happens to an order: who may do it, in which kinds of order, and how it reads after the order's number. An event that no side may
 * do follows from another, from a payment or from time.
 */
@SuppressWarnings("ImmutableEnumChecker") // the sets are never changed
public enum OrderEvent {
    PLACE("is placed", "已下单"),
    PAY("has its payment", "已收到付款"),
    /** Nothing is left to pay. */
    SETTLE("has nothing left to pay", "款项已付清"),
    EXPIRE("was not paid in time", "超时未付款"),
    /** Free as long as work has not begun. */
    CANCEL("is cancelled", "已取消", MAKER, PROVIDER, OPERATOR),
    /** An engineering query. */
    ASK("has a question for the maker", "有工程问题待确认", PROVIDER, OPERATOR),
    ANSWER("has its answer", "工程问题已答复", MAKER),
    /** The production file, or the plan of the tests, is shown to the maker. */
    SHOW_PLAN("waits for approval", "待确认生产稿", Set.of(PRODUCTION), PROVIDER, OPERATOR),
    ASK_CHANGES("is to be changed before it is made", "生产稿需修改", Set.of(PRODUCTION), MAKER),
    APPROVE("is approved: work begins", "生产稿已确认，开始生产", Set.of(PRODUCTION), MAKER),
    SEND_SAMPLES("has its samples on the way", "样品已寄出", Set.of(TESTING), MAKER),
    BEGIN("is begun", "已开始", Set.of(TESTING, EXPERT), PROVIDER, OPERATOR),
    ASSEMBLE("is being assembled", "正在贴装", Set.of(PRODUCTION), PROVIDER, OPERATOR),
    /** With photos and a report. */
    INSPECT("is inspected", "已检验", PROVIDER, OPERATOR),
    SHIP("is shipped", "已发货", Set.of(PRODUCTION), PROVIDER, OPERATOR),
    DELIVER("is delivered", "已送达", Set.of(PRODUCTION), PROVIDER, OPERATOR),
    /** A report, or a stage of advice: nothing is sent. */
    HAND_OVER("is handed over", "已交付"),
    ACCEPT("is accepted", "已验收", MAKER),
    /** The maker's silence counts as a yes. */
    ACCEPT_SILENT("counts as accepted", "超时自动验收"),
    /** One stage is accepted, and there is another. */
    NEXT_STAGE("goes into its next stage", "进入下一阶段"),
    CLAIM("has a claim", "买家提出质量索赔", MAKER),
    /** Made again at no price. */
    REMAKE("is made again", "重新制作", PROVIDER, OPERATOR),
    REFUSE_CLAIM("has its claim refused by the platform", "平台驳回索赔", OPERATOR),
    REFUND_PART("is refunded in part", "已部分退款", PROVIDER, OPERATOR),
    REFUND("is refunded", "已全额退款", PROVIDER, OPERATOR),
    /** The money came when the order had ended: it goes back. */
    RETURN_MONEY("had ended when it was paid; the money goes back", "付款时订单已结束，款项将退回"),
    /** A later payment is still due. */
    REMIND("has a payment that is still due", "尚有款项待支付"),
    /** A later payment is due longer than it may be: an operator looks at it. The price stays. */
    OVERDUE("has a payment that is overdue; the platform looks at it", "款项已逾期，平台将跟进处理"),
    /** The weeks that were held had been given away when it was paid. */
    MOVE_WEEKS("has other weeks at the laboratory", "实验室时段有调整"),
    /** A bank decides then, and not we: the order stays as it is. */
    CALL_BACK("is called back by the bank of its payer; send nothing before that is decided", "付款人银行要求退回款项，裁定前请勿发货"),
    CALL_BACK_WON("stays paid: the bank decided for the order", "付款有效：银行裁定支持此订单"),
    CALL_BACK_LOST("is lost: the bank decided for its payer", "款项已被退回：银行裁定支持付款人"),
    /** Words that move nothing. */
    SAY("has a message", "有新消息", MAKER, PROVIDER, OPERATOR);

    /** By event: from which states it leads where. */
    static final Map<OrderEvent, Map<OrderState, OrderState>> MACHINE = machine();

    private final String english;
    private final String chinese;
    private final Set<OrderKind> kinds;
    private final Set<Side> sides;

    OrderEvent(String english, String chinese, Side... sides) {
        this(english, chinese, EnumSet.allOf(OrderKind.class), sides);
    }

    OrderEvent(String english, String chinese, Set<OrderKind> kinds, Side... sides) {
        this.english = english;
        this.chinese = chinese;
        this.kinds = kinds;
        this.sides = Set.of(sides);
    }

    /** The word that stands for it in tables and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The event that a word stands for. */
    public static Optional<OrderEvent> ofCode(String code) {
        return Arrays.stream(values()).filter(event -> event.code().equals(code)).findFirst();
    }

    /** What it says of the order. */
    public String sentence(Language language) {
        return language.pick(english, chinese);
    }

    /** Whether somebody on that side may do it to an order of that kind in that state. */
    boolean isOpenTo(Side side, OrderKind kind, OrderState state) {
        return sides.contains(side) && kinds.contains(kind) && state.after(this).isPresent();
    }

    private static Map<OrderEvent, Map<OrderState, OrderState>> machine() {
        Map<OrderEvent, Map<OrderState, OrderState>> machine = new EnumMap<>(OrderEvent.class);
        // the price is firm, so money that comes late still buys the work
        edges(machine, PAY, PREPARING, AWAITING_DEPOSIT, EXPIRED);
        edges(machine, PAY, READY, AWAITING_BALANCE);
        edges(machine, SETTLE, READY, AWAITING_BALANCE);
        edges(machine, EXPIRE, EXPIRED, AWAITING_DEPOSIT);
        edges(machine, CANCEL, CANCELLED, AWAITING_DEPOSIT, PREPARING, AWAITING_ANSWER, AWAITING_APPROVAL);
        edges(machine, ASK, AWAITING_ANSWER, PREPARING);
        edges(machine, ANSWER, PREPARING, AWAITING_ANSWER);
        edges(machine, SHOW_PLAN, AWAITING_APPROVAL, PREPARING);
        edges(machine, ASK_CHANGES, PREPARING, AWAITING_APPROVAL);
        edges(machine, APPROVE, IN_WORK, AWAITING_APPROVAL);
        edges(machine, SEND_SAMPLES, PREPARING, PREPARING);
        edges(machine, BEGIN, IN_WORK, PREPARING);
        edges(machine, ASSEMBLE, ASSEMBLING, IN_WORK);
        edges(machine, INSPECT, AWAITING_BALANCE, IN_WORK, ASSEMBLING);
        for (OrderState state : List.of(AWAITING_BALANCE, AWAITING_DEPOSIT)) {
            edges(machine, REMIND, state, state);
            edges(machine, OVERDUE, state, state);
        }
        edges(machine, SHIP, SHIPPED, READY);
        edges(machine, DELIVER, DELIVERED, SHIPPED);
        edges(machine, HAND_OVER, DELIVERED, READY);
        edges(machine, ACCEPT, COMPLETED, SHIPPED, DELIVERED);
        edges(machine, ACCEPT_SILENT, COMPLETED, SHIPPED, DELIVERED);
        edges(machine, NEXT_STAGE, AWAITING_DEPOSIT, COMPLETED);
        edges(machine, CLAIM, CLAIMED, SHIPPED, DELIVERED, COMPLETED);
        edges(machine, REMAKE, IN_WORK, CLAIMED);
        edges(machine, REFUSE_CLAIM, COMPLETED, CLAIMED);
        edges(machine, REFUND_PART, COMPLETED, CLAIMED);
        edges(machine, REFUND, REFUNDED, CLAIMED, AWAITING_BALANCE, READY, IN_WORK, ASSEMBLING);
        edges(machine, RETURN_MONEY, REFUNDED, CANCELLED, REFUNDED);
        for (OrderState state : OrderState.values()) {
            edges(machine, SAY, state, state);
        }
        return machine;
    }

    private static void edges(Map<OrderEvent, Map<OrderState, OrderState>> machine, OrderEvent event, OrderState to, OrderState... from) {
        Map<OrderState, OrderState> edges = machine.computeIfAbsent(event, ignored -> new EnumMap<>(OrderState.class));
        for (OrderState state : from) {
            edges.put(state, to);
        }
    }
}
