package hqb.supply.onboarding;

import hqb.accounts.applications.ApplicationState.Event;
import hqb.platform.mail.Letter;

/** What applicants are told by mail, in both languages, since a company has no language of its own. */
final class DecisionLetters {
    private DecisionLetters() {
    }

    static Letter approved(String nameZh, String nameEn) {
        return new Letter("入驻申请已通过 / Your application is approved", """
                %s 已成为 Virtual HQB 的供应商，现在可以登录并上架库存。

                %s is a supplier at Virtual HQB from now on. Sign in to list your stock.
                """.formatted(nameZh, nameEn));
    }

    static Letter answered(Event event, String words) {
        return event == Event.REJECT ? new Letter("入驻申请未通过 / Your application was rejected", """
                您在 Virtual HQB 的供应商入驻申请未通过。
                Your application to be a supplier at Virtual HQB was rejected.

                %s
                """.formatted(words)) : new Letter("入驻申请需要补充材料 / Your application needs more", """
                您在 Virtual HQB 的供应商入驻申请需要补充材料，请登录后修改并重新提交。
                Your application to be a supplier at Virtual HQB needs more. Sign in, add it and submit again.

                %s
                """.formatted(words));
    }
}
