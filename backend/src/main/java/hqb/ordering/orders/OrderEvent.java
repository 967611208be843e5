package hqb.ordering.orders;

import static hqb.ordering.orders.OrderState.AWAITING_PAYMENT;
import static hqb.ordering.orders.OrderState.CANCELLED;
import static hqb.ordering.orders.OrderState.COMPLETED;
import static hqb.ordering.orders.OrderState.CONFIRMED;
import static hqb.ordering.orders.OrderState.DELIVERED;
import static hqb.ordering.orders.OrderState.DISPUTED;
import static hqb.ordering.orders.OrderState.EXPIRED;
import static hqb.ordering.orders.OrderState.PAID;
import static hqb.ordering.orders.OrderState.PARTIALLY_SHIPPED;
import static hqb.ordering.orders.OrderState.PICKING;
import static hqb.ordering.orders.OrderState.READY_FOR_PICK_UP;
import static hqb.ordering.orders.OrderState.REFUNDED;
import static hqb.ordering.orders.OrderState.RETURNING;
import static hqb.ordering.orders.OrderState.SHIPPED;

import hqb.platform.Language;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What happens to an order. Each constant says itself in a sentence that follows the order's number. */
public enum OrderEvent {
    PLACE("is placed", "已下单"), PAY("is paid", "已付款"), EXPIRE("was not paid in time", "超时未付款"), CANCEL("is cancelled", "已取消"),
    /** The money came after the time was over, and the goods were still there. */
    PAY_LATE("is paid after all", "已补付款"),
    /** The money came when the order had ended: it goes back. */
    RETURN_MONEY("had ended when it was paid; the money goes back", "付款时订单已结束，款项将退回"),
    CONFIRM("is confirmed by the supplier", "供应商已确认"), PICK("is being picked", "正在拣货"), SHIP_PART("is shipped in part", "已部分发货"),
    SHIP("is shipped", "已发货"), MAKE_READY("is ready for pick-up", "可以取货"), HAND_OVER("is handed over at the counter", "已在柜台交付"),
    CONFIRM_RECEIPT("is received", "买家已确认收货"), COMPLETE("is completed", "已自动完成"), ASK_RETURN("is to be returned", "申请退货"),
    AGREE_RETURN("is taken back: the goods can be sent", "同意退货，请寄回商品"), SEND_BACK("is on its way back", "退货已寄出"),
    RETURN_LAPSED("was not sent back in time", "逾期未寄回，退货已失效"), REFUSE_RETURN("is not taken back", "拒绝退货"),
    REFUND_PART("is refunded in part", "已部分退款"), REFUND("is refunded", "已全额退款"),
    DISPUTE("is in dispute", "已发起争议"), DECIDE("is decided by the platform", "平台已裁决"),
    /** A bank decides then, and not we: the order stays as it is. */
    CALL_BACK("is called back by the bank of its payer; do not ship before that is decided", "付款人银行要求退回款项，裁定前请勿发货"),
    CALL_BACK_WON("stays paid: the bank decided for the sale", "付款有效：银行裁定支持此交易"),
    CALL_BACK_LOST("is lost: the bank decided for its payer", "款项已被退回：银行裁定支持付款人");

    /** By event: from which states it leads where. */
    static final Map<OrderEvent, Map<OrderState, OrderState>> MACHINE = machine();

    private final String english;
    private final String chinese;

    OrderEvent(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** The word that stands for it in tables and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it says of the order. */
    public String sentence(Language language) {
        return language.pick(english, chinese);
    }

    private static Map<OrderEvent, Map<OrderState, OrderState>> machine() {
        Map<OrderEvent, Map<OrderState, OrderState>> machine = new EnumMap<>(OrderEvent.class);
        edges(machine, PAY, PAID, AWAITING_PAYMENT);
        edges(machine, EXPIRE, EXPIRED, AWAITING_PAYMENT);
        edges(machine, CANCEL, CANCELLED, AWAITING_PAYMENT, PAID, CONFIRMED, PICKING, READY_FOR_PICK_UP);
        edges(machine, PAY_LATE, PAID, EXPIRED);
        edges(machine, RETURN_MONEY, REFUNDED, EXPIRED, CANCELLED);
        edges(machine, CONFIRM, CONFIRMED, PAID);
        edges(machine, PICK, PICKING, CONFIRMED);
        edges(machine, SHIP_PART, PARTIALLY_SHIPPED, CONFIRMED, PICKING, PARTIALLY_SHIPPED);
        edges(machine, SHIP, SHIPPED, CONFIRMED, PICKING, PARTIALLY_SHIPPED);
        edges(machine, MAKE_READY, READY_FOR_PICK_UP, CONFIRMED, PICKING);
        edges(machine, HAND_OVER, DELIVERED, READY_FOR_PICK_UP);
        edges(machine, CONFIRM_RECEIPT, COMPLETED, SHIPPED, DELIVERED);
        edges(machine, COMPLETE, COMPLETED, SHIPPED, DELIVERED);
        edges(machine, ASK_RETURN, RETURNING, SHIPPED, DELIVERED);
        edges(machine, AGREE_RETURN, RETURNING, RETURNING);
        edges(machine, SEND_BACK, RETURNING, RETURNING);
        edges(machine, RETURN_LAPSED, DELIVERED, RETURNING);
        edges(machine, REFUSE_RETURN, DELIVERED, RETURNING);
        edges(machine, REFUND_PART, COMPLETED, RETURNING);
        edges(machine, REFUND, REFUNDED, RETURNING, DISPUTED);
        edges(machine, DISPUTE, DISPUTED, PAID, CONFIRMED, PICKING, PARTIALLY_SHIPPED, SHIPPED, READY_FOR_PICK_UP, DELIVERED, RETURNING);
        edges(machine, DECIDE, COMPLETED, DISPUTED);
        return machine;
    }

    private static void edges(Map<OrderEvent, Map<OrderState, OrderState>> machine, OrderEvent event, OrderState to, OrderState... from) {
        Map<OrderState, OrderState> edges = new EnumMap<>(OrderState.class);
        for (OrderState state : from) {
            edges.put(state, to);
        }
        machine.put(event, edges);
    }
}
