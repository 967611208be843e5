package hqb.prototyping.brokering.requests;

import static hqb.prototyping.brokering.requests.RequestState.CLARIFYING;
import static hqb.prototyping.brokering.requests.RequestState.COMPARING;
import static hqb.prototyping.brokering.requests.RequestState.DECLINED;
import static hqb.prototyping.brokering.requests.RequestState.EXPIRED;
import static hqb.prototyping.brokering.requests.RequestState.OFFERED;
import static hqb.prototyping.brokering.requests.RequestState.OPEN;
import static hqb.prototyping.brokering.requests.RequestState.ORDERED;
import static hqb.prototyping.brokering.requests.RequestState.TENDERING;
import static hqb.prototyping.brokering.requests.RequestState.WITHDRAWN;
import static hqb.prototyping.orders.Side.MAKER;
import static hqb.prototyping.orders.Side.OPERATOR;

import hqb.platform.Language;
import hqb.prototyping.orders.Side;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What happens to a request: which sides may do it, and how it reads after the request's number. An event that no side may do follows from
 * another or from time.
 */
@SuppressWarnings("ImmutableEnumChecker") // the sets are never changed
public enum RequestEvent {
    SEND("is sent", "已提交"),
    /** Files that belong to the brief. */
    ADD_FILES("has more files", "已补充文件", MAKER),
    ASK("has a question for you", "有问题需要澄清", OPERATOR),
    ANSWER("has its answer", "问题已答复", MAKER),
    INVITE("is out for sealed bids", "已邀请供应商密封报价", OPERATOR),
    OPEN_BIDS("has its bids opened", "报价已开封"),
    NOBODY_BID("found no bidder; an operator goes on with it", "暂无供应商报价，运营人员将继续处理"),
    OFFER("has an offer", "已有报价方案", OPERATOR),
    DECLINE_OFFER("has its offer declined", "报价方案未被接受", MAKER),
    ACCEPT("is ordered", "已下单", MAKER),
    /** None of the bids will do: it may be tendered anew. */
    REOPEN("is looked at anew", "已重新处理", OPERATOR),
    DECLINE("cannot be helped with", "平台无法协助", OPERATOR),
    WITHDRAW("is withdrawn", "已撤回", MAKER),
    EXPIRE("has expired without an answer", "超时未答复，已过期"),
    /** Words between maker and operator; no provider sees them. */
    SAY("has a message", "有新消息", MAKER, OPERATOR);

    /** By event: from which states it leads where. */
    static final Map<RequestEvent, Map<RequestState, RequestState>> MACHINE = machine();

    /** What belongs to the brief: those who are invited see it. */
    private static final Set<RequestEvent> BRIEF = Set.of(ADD_FILES, ASK, ANSWER);

    private final String english;
    private final String chinese;
    private final Set<Side> sides;

    RequestEvent(String english, String chinese, Side... sides) {
        this.english = english;
        this.chinese = chinese;
        this.sides = Set.of(sides);
    }

    /** The word that stands for it in tables and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it says of the request. */
    public String sentence(Language language) {
        return language.pick(english, chinese);
    }

    /** Whether the providers who are invited see what was said with it. */
    public static boolean isOfBrief(String code) {
        return BRIEF.stream().anyMatch(event -> event.code().equals(code));
    }

    /** Whether somebody on that side may do it to a request in that state. */
    public boolean isOpenTo(Side side, RequestState state) {
        return sides.contains(side) && state.after(this).isPresent();
    }

    private static Map<RequestEvent, Map<RequestState, RequestState>> machine() {
        Map<RequestEvent, Map<RequestState, RequestState>> machine = new EnumMap<>(RequestEvent.class);
        edges(machine, ADD_FILES, OPEN, OPEN);
        edges(machine, ADD_FILES, CLARIFYING, CLARIFYING);
        edges(machine, ASK, CLARIFYING, OPEN, CLARIFYING);
        edges(machine, ASK, TENDERING, TENDERING);
        edges(machine, ANSWER, OPEN, CLARIFYING);
        edges(machine, ANSWER, TENDERING, TENDERING);
        edges(machine, INVITE, TENDERING, OPEN);
        edges(machine, OPEN_BIDS, COMPARING, TENDERING);
        edges(machine, NOBODY_BID, OPEN, TENDERING);
        edges(machine, OFFER, OFFERED, COMPARING);
        edges(machine, DECLINE_OFFER, COMPARING, OFFERED);
        edges(machine, ACCEPT, ORDERED, OFFERED);
        edges(machine, REOPEN, OPEN, COMPARING);
        edges(machine, DECLINE, DECLINED, OPEN, CLARIFYING, COMPARING);
        edges(machine, WITHDRAW, WITHDRAWN, OPEN, CLARIFYING, TENDERING, COMPARING, OFFERED);
        edges(machine, EXPIRE, EXPIRED, CLARIFYING, OFFERED);
        for (RequestState state : RequestState.values()) {
            if (!state.isOver()) {
                edges(machine, SAY, state, state);
            }
        }
        return machine;
    }

    private static void edges(Map<RequestEvent, Map<RequestState, RequestState>> machine, RequestEvent event, RequestState to,
            RequestState... from) {
        Map<RequestState, RequestState> edges = machine.computeIfAbsent(event, ignored -> new EnumMap<>(RequestState.class));
        for (RequestState state : from) {
            edges.put(state, to);
        }
    }
}
