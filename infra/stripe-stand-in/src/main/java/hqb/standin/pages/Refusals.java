package hqb.standin.pages;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a payment did not succeed, for the person who pays. */
final class Refusals {
    private static final Map<String, String[]> REASONS = Map.ofEntries(
            reason("generic_decline", "Your card was declined. Use another card, or ask your bank.", "您的卡被拒绝。请换一张卡，或联系发卡行。"),
            reason("insufficient_funds", "Your card has insufficient funds.", "您的卡余额不足。"),
            reason("lost_card", "Your card was declined. Use another card, or ask your bank.", "您的卡被拒绝。请换一张卡，或联系发卡行。"),
            reason("stolen_card", "Your card was declined. Use another card, or ask your bank.", "您的卡被拒绝。请换一张卡，或联系发卡行。"),
            reason("fraudulent", "Your card was declined. Use another card, or ask your bank.", "您的卡被拒绝。请换一张卡，或联系发卡行。"),
            reason("card_velocity_exceeded", "Your card has been used too often or above its limit.", "您的卡使用过于频繁或超过限额。"),
            reason("expired_card", "Your card has expired.", "您的卡已过期。"),
            reason("incorrect_cvc", "Your card's security code is incorrect.", "安全码不正确。"),
            reason("invalid_cvc", "The security code has three or four digits.", "安全码应为三位或四位数字。"),
            reason("incorrect_number", "This is not a card number: check the digits.", "卡号不正确，请检查数字。"),
            reason("live_mode_test_card", "Only test cards are taken here. Choose one from the list.", "此处只接受测试卡，请从列表中选择。"),
            reason("invalid_expiry_month", "The expiry month is from 01 to 12.", "有效期月份应为 01 到 12。"),
            reason("invalid_expiry_year", "The expiry date is past or too far away.", "有效期已过或过远。"),
            reason("processing_error", "The card could not be processed. Try again in a moment.", "处理时出错，请稍后重试。"),
            reason("authentication_required", "Your bank wants you to confirm this payment.", "发卡行要求您确认此支付。"),
            reason("payment_intent_authentication_failure", "You could not be verified by your bank. Nothing was charged.",
                    "未能通过银行验证，未扣款。"),
            reason("setup_intent_authentication_failure", "You could not be verified by your bank. The card was not saved.",
                    "未能通过银行验证，未保存此卡。"),
            reason("payment_intent_payment_attempt_failed", "The payment was not approved. Nothing was charged.", "支付未获批准，未扣款。"));

    private Refusals() {
    }

    private static Map.Entry<String, String[]> reason(String code, String english, String chinese) {
        return Map.entry(code, new String[]{english, chinese});
    }

    /** A sentence for a decline's code, or else for the error's. */
    static String sentence(Visit visit, @Nullable String declineCode, @Nullable String code) {
        String[] both = declineCode == null ? null : REASONS.get(declineCode);
        if (both == null && code != null) {
            both = REASONS.get(code);
        }
        return both == null ? visit.say("The payment did not succeed. Nothing was charged.", "支付未成功，未扣款。") : visit.say(both[0], both[1]);
    }
}
