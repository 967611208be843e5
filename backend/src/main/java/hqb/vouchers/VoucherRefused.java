package hqb.vouchers;

import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A voucher does not pay; {@code reason} says why as a word: see {@link Reason}. One for another kind of service says which, as {@code service}. */
final class VoucherRefused extends Refusal {
    private final transient Reason reason;
    private final transient String detailZh;
    private final transient @Nullable ServiceClass service;

    /** Why. */
    enum Reason {
        UNKNOWN("unknown", "You have no voucher of this code. Look at My vouchers, or ask who gave it to you.",
                "您没有此代码的代金券。请查看“我的代金券”，或询问发券方。"),
        WITHDRAWN("withdrawn", "This voucher was withdrawn. Use another one, or pay without.", "该代金券已被撤回。请使用其他代金券，或不使用代金券付款。"),
        NOT_YET("not-yet", "This voucher is not valid yet: its programme has not begun. Pay without it, or wait.",
                "该代金券尚未生效：项目还未开始。请稍后再用，或不使用代金券付款。"),
        EXPIRED("expired", "This voucher is no longer valid: its programme is over. Pay without it.", "该代金券已过期：项目已结束。请不使用代金券付款。"),
        SPENT("spent", "This voucher is spent. Use another one, or pay without.", "该代金券已用完。请使用其他代金券，或不使用代金券付款。"),
        IN_USE("in-use", "This voucher is set aside for an order that is not paid yet. Pay that order or cancel it.",
                "该代金券已用于一个未付款的订单。请支付或取消该订单。"),
        CURRENCY("currency", "This voucher is in another currency than the cart. Show the cart in the voucher's currency.",
                "该代金券的货币与购物车不同。请将购物车切换为代金券的货币。"),
        SERVICE("service", "This voucher pays for %s, not for %s. Use another one, or pay without.",
                "该代金券只能用于%s，不能用于%s。请使用其他代金券，或不使用代金券付款。"),
        BUDGET("budget", "The programme's budget has not enough left for this voucher. Try again later, or pay without it.",
                "该项目的剩余预算不足以支付此代金券。请稍后再试，或不使用代金券付款。"),
        LIMIT("limit", "Your organisation has as many vouchers of this programme as one can have. Use one of those.",
                "贵组织已达到该项目每个组织的代金券上限。请使用已有的代金券。");

        private final String code;
        private final String english;
        private final String chinese;

        Reason(String code, String english, String chinese) {
            this.code = code;
            this.english = english;
            this.chinese = chinese;
        }
    }

    VoucherRefused(Reason reason) {
        this(reason, reason.english, reason.chinese, null);
    }

    private VoucherRefused(Reason reason, String english, String chinese, @Nullable ServiceClass service) {
        super(ProblemType.VOUCHER_REFUSED, english, List.of());
        this.reason = reason;
        this.detailZh = chinese;
        this.service = service;
    }

    /** It pays for something else than what is bought. */
    static VoucherRefused otherService(ServiceClass pays, ServiceClass bought) {
        return new VoucherRefused(Reason.SERVICE, Reason.SERVICE.english.formatted(pays.in(Language.EN), bought.in(Language.EN)),
                Reason.SERVICE.chinese.formatted(pays.in(Language.ZH), bought.in(Language.ZH)), pays);
    }

    @Override
    public String detail(Language language) {
        return language.pick(super.detail(language), detailZh);
    }

    @Override
    public Map<String, Object> more() {
        return service == null ? Map.of("reason", reason.code) : Map.of("reason", reason.code, "service", service.code());
    }
}
