package hqb.payouts;

import hqb.platform.FieldError;
import hqb.platform.Refusal;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody wants to be paid.
 *
 * @param method stripe or bank
 * @param bank   the bank account; left out, the one that was told before is used
 */
@Serdeable
record WantedAccount(@Nullable String method, @Nullable Bank bank) {
    private static final int LONGEST = 100;

    /**
     * A bank account as it was typed.
     *
     * @param branchCode    CNAPS code of the branch, 12 digits; or a SWIFT code in its place
     * @param accountNumber 8 to 34 digits or letters; spaces and hyphens are left out
     */
    @Serdeable
    record Bank(@Nullable String holder, @Nullable String bankName, @Nullable String branchCode, @Nullable String swift,
            @Nullable String accountNumber) {
        /**
         * The same, in order.
         *
         * @throws Refusal naming the fields that are not valid
         */
        Bank checked() {
            List<FieldError> en = new ArrayList<>();
            List<FieldError> zh = new ArrayList<>();
            String name = text(holder);
            String at = text(bankName);
            String branch = compact(branchCode);
            String code = compact(swift);
            String number = compact(accountNumber);
            check(!name.isEmpty() && name.length() <= LONGEST, "/bank/holder", "Say whose account it is, in at most 100 characters.",
                    "请填写开户名，最多 100 个字符。", en, zh);
            check(!at.isEmpty() && at.length() <= LONGEST, "/bank/bankName", "Say which bank it is, in at most 100 characters.",
                    "请填写开户银行，最多 100 个字符。", en, zh);
            check(branch.isEmpty() ? !code.isEmpty() : branch.matches("[0-9]{12}"), "/bank/branchCode",
                    "Use the CNAPS code of the branch, 12 digits, or a SWIFT code.", "请填写 12 位联行号，或填写 SWIFT 代码。", en, zh);
            check(code.isEmpty() || code.matches("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?"), "/bank/swift",
                    "A SWIFT code has 8 or 11 letters and digits.", "SWIFT 代码为 8 或 11 位字母数字。", en, zh);
            check(number.matches("[0-9A-Z]{8,34}"), "/bank/accountNumber", "Use the account's number, 8 to 34 digits.",
                    "请填写账号，8 至 34 位。", en, zh);
            if (!en.isEmpty()) {
                throw Refusal.invalid(en, zh);
            }
            return new Bank(name, at, branch, code, number);
        }

        private static void check(boolean good, String field, String english, String chinese, List<FieldError> en, List<FieldError> zh) {
            if (!good) {
                en.add(new FieldError(field, english));
                zh.add(new FieldError(field, chinese));
            }
        }

        private static String text(@Nullable String text) {
            return text == null ? "" : text.strip();
        }

        private static String compact(@Nullable String text) {
            return text == null ? "" : text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        }

        @Override
        public String toString() {
            return "a bank account";
        }
    }

    /** The method; throws {@link Refusal} when it is none. */
    PayoutMethod chosen() {
        return switch (method == null ? "" : method) {
            case "stripe" -> PayoutMethod.STRIPE;
            case "bank" -> PayoutMethod.BANK;
            default -> throw Refusal.invalid("/method", "Use stripe or bank.");
        };
    }
}
