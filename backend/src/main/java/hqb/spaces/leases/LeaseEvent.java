package hqb.spaces.leases;

import static hqb.spaces.leases.LeaseSide.LANDLORD;
import static hqb.spaces.leases.LeaseSide.OPERATOR;
import static hqb.spaces.leases.LeaseSide.TENANT;
import static hqb.spaces.leases.LeaseState.ACCEPTED;
import static hqb.spaces.leases.LeaseState.AWAITING_DEPOSIT;
import static hqb.spaces.leases.LeaseState.CANCELLED;
import static hqb.spaces.leases.LeaseState.DECLINED;
import static hqb.spaces.leases.LeaseState.DISPUTED;
import static hqb.spaces.leases.LeaseState.ENDED;
import static hqb.spaces.leases.LeaseState.LAPSED;
import static hqb.spaces.leases.LeaseState.OFFERED;
import static hqb.spaces.leases.LeaseState.RUNNING;
import static hqb.spaces.leases.LeaseState.SETTLED;
import static hqb.spaces.leases.LeaseState.SETTLING;
import static hqb.spaces.leases.LeaseState.SIGNING;
import static hqb.spaces.leases.LeaseState.SUBMITTED;
import static hqb.spaces.leases.LeaseState.WITHDRAWN;

import hqb.platform.Language;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What happens to a lease: which sides may do it, and how it reads after the lease's number. What no side may do follows otherwise. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are never changed
public enum LeaseEvent {
    APPLY("is applied for", "已提交申请"),
    OFFER("has an offer", "已收到要约", LANDLORD),
    DECLINE("is declined by the landlord", "已被业主婉拒", LANDLORD),
    WITHDRAW("is withdrawn by the applicant", "申请已撤回", TENANT),
    TURN_DOWN("needs another offer: the applicant turned this one down", "申请人未接受要约，需重新报价", TENANT),
    ACCEPT("is accepted; the contract can be signed", "要约已接受，可以签署合同", TENANT),
    SIGN("is signed by one side", "已由一方签署", TENANT, LANDLORD),
    CANCEL("is cancelled before both had signed", "在双方签署前已取消", TENANT, LANDLORD),
    LAPSE("has lapsed: the time was over", "已逾期失效"),
    PAY("is paid for and runs", "已付款并生效"),
    INVOICE("has a rent that is to be paid", "有待付租金"),
    REMIND("has a rent that was not paid", "有逾期未付的租金"),
    FALL_BEHIND("is in arrears", "已欠租"),
    CATCH_UP("is not in arrears any more", "欠租已结清"),
    ANNOUNCE("will have another rent", "租金即将调整"),
    INDEX("has another rent from today on", "租金自今日起已调整"),
    GIVE_NOTICE("has a last day: notice was given", "已发出终止通知", TENANT, LANDLORD),
    OFFER_RENEWAL("can be renewed: an addendum can be signed", "可续租，补充协议待签署", LANDLORD),
    RENEW("is renewed", "已续租"),
    HAND_OVER("has a record of hand-over", "有新的交接记录", TENANT, LANDLORD),
    END("has ended", "已到期结束"),
    PROPOSE("has a proposal for the deposit", "押金结算方案已提出", LANDLORD),
    AGREE("has its deposit settled", "押金已按方案结算", TENANT),
    DISPUTE("has a dispute about the deposit", "押金结算存在争议", TENANT),
    DECIDE("has its deposit settled by an operator", "押金已由平台裁定结算", OPERATOR),
    /** Nobody claimed anything in time, or nobody disagreed. */
    SETTLE("has its deposit settled", "押金已结算"),
    SAY("has a message", "有新消息", TENANT, LANDLORD);

    /** By event: from which states it leads where. */
    static final Map<LeaseEvent, Map<LeaseState, LeaseState>> MACHINE = machine();

    private final String english;
    private final String chinese;
    private final Set<LeaseSide> sides;

    LeaseEvent(String english, String chinese, LeaseSide... sides) {
        this.english = english;
        this.chinese = chinese;
        this.sides = Set.of(sides);
    }

    /** The word in the API and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The event that a word stands for. */
    public static Optional<LeaseEvent> ofCode(String code) {
        return Arrays.stream(values()).filter(event -> event.code().equals(code)).findFirst();
    }

    /** What it says of the lease. */
    public String sentence(Language language) {
        return language.pick(english, chinese);
    }

    /** Whether somebody on that side may do it to a lease in that state. */
    public boolean isOpenTo(LeaseSide side, LeaseState state) {
        return sides.contains(side) && state.after(this).isPresent();
    }

    private static Map<LeaseEvent, Map<LeaseState, LeaseState>> machine() {
        Map<LeaseEvent, Map<LeaseState, LeaseState>> machine = new EnumMap<>(LeaseEvent.class);
        edges(machine, OFFER, OFFERED, SUBMITTED, OFFERED);
        edges(machine, DECLINE, DECLINED, SUBMITTED, OFFERED);
        edges(machine, WITHDRAW, WITHDRAWN, SUBMITTED, OFFERED);
        edges(machine, TURN_DOWN, SUBMITTED, OFFERED);
        edges(machine, ACCEPT, ACCEPTED, OFFERED);
        edges(machine, SIGN, SIGNING, ACCEPTED);
        edges(machine, SIGN, AWAITING_DEPOSIT, SIGNING);
        edges(machine, CANCEL, CANCELLED, ACCEPTED, SIGNING);
        edges(machine, LAPSE, LAPSED, OFFERED, ACCEPTED, SIGNING, AWAITING_DEPOSIT);
        edges(machine, PAY, RUNNING, AWAITING_DEPOSIT);
        for (LeaseEvent event : Set.of(INVOICE, REMIND, FALL_BEHIND, CATCH_UP, ANNOUNCE, INDEX, GIVE_NOTICE, OFFER_RENEWAL, RENEW)) {
            edges(machine, event, RUNNING, RUNNING);
        }
        for (LeaseEvent event : Set.of(REMIND, FALL_BEHIND, CATCH_UP)) {
            edges(machine, event, ENDED, ENDED);
            edges(machine, event, SETTLING, SETTLING);
            edges(machine, event, DISPUTED, DISPUTED);
            edges(machine, event, SETTLED, SETTLED);
        }
        edges(machine, HAND_OVER, RUNNING, RUNNING);
        edges(machine, HAND_OVER, ENDED, ENDED);
        edges(machine, END, ENDED, RUNNING);
        edges(machine, PROPOSE, SETTLING, ENDED, SETTLING);
        edges(machine, AGREE, SETTLED, SETTLING);
        edges(machine, DISPUTE, DISPUTED, SETTLING);
        edges(machine, DECIDE, SETTLED, DISPUTED);
        edges(machine, SETTLE, SETTLED, ENDED, SETTLING);
        for (LeaseState state : LeaseState.values()) {
            if (!state.isOver()) {
                edges(machine, SAY, state, state);
            }
        }
        return machine;
    }

    private static void edges(Map<LeaseEvent, Map<LeaseState, LeaseState>> machine, LeaseEvent event, LeaseState to, LeaseState... from) {
        Map<LeaseState, LeaseState> edges = machine.computeIfAbsent(event, ignored -> new EnumMap<>(LeaseState.class));
        for (LeaseState state : from) {
            edges.put(state, to);
        }
    }
}
