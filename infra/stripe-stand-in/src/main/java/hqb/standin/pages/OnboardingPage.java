package hqb.standin.pages;

import hqb.standin.resources.RecipientAccounts;
import hqb.standin.state.Resource;

/** Where a recipient would tell Stripe who it is; here it says only how that ended. A link that is too old leads back for a new one. */
final class OnboardingPage {
    private final RecipientAccounts recipients;

    OnboardingPage(RecipientAccounts recipients) {
        this.recipients = recipients;
    }

    Reply visit(Visit visit) {
        Resource link = recipients.findLink(visit.id(), visit.value("token"));
        if (link == null) {
            return Layout.refusal(visit, 404, visit.say("Link not found", "未找到链接"), visit.say("There is no such link.", "没有此链接。"));
        }
        if (!recipients.isGood(link)) {
            String refresh = Visit.webAddress(RecipientAccounts.linkUrl(link, "refresh_url"));
            return refresh == null
                    ? Layout.refusal(visit, 410, visit.say("Link expired", "链接已过期"), visit.say("Ask for a new link.", "请重新获取链接。"))
                    : Reply.to(refresh);
        }
        if (!visit.post()) {
            return Reply.page(question(visit, link));
        }
        Resource account = recipients.accountOf(link);
        String decision = visit.value("decision", "");
        if (decision.equals("active") || decision.equals("pending") || decision.equals("restricted")) {
            recipients.decide(account, decision);
        }
        recipients.useUp(link);
        String back = Visit.webAddress(RecipientAccounts.linkUrl(link, "return_url"));
        return back == null
                ? Reply.page(Layout.page(visit, visit.say("Saved", "已保存"),
                        "<p>" + visit.say("You can close this page.", "您可以关闭此页面。") + "</p>"))
                : Reply.to(back);
    }

    private String question(Visit visit, Resource link) {
        Resource account = recipients.accountOf(link);
        String name = account.textOrNull("display_name");
        String email = account.textOrNull("contact_email");
        return Layout.page(visit, visit.say("Open an account to be paid", "开通收款账户"), "<p>"
                + Html.escape(name == null ? email == null ? account.id() : email : name) + "</p>\n<p>"
                + visit.say(
                        "Stripe would ask for your identity and bank account here. In this test you decide how it ends. Enter nothing real.",
                        "Stripe 通常会在此要求身份与银行账户信息。在测试中由您决定结果，请勿输入真实信息。")
                + "</p>\n<form method=\"post\" class=\"decision\">"
                + Layout.hidden("token", visit.value("token", ""), "lang", visit.lang())
                + button("active", "", visit.say("Everything is in order: may be paid", "资料齐全：可以收款"))
                + button("pending", " class=\"second\"", visit.say("Being checked", "审核中"))
                + button("restricted", " class=\"second\"", visit.say("Refused: restricted", "未通过：受限"))
                + button("later", " class=\"second\"", visit.say("Leave and finish later", "暂时离开，稍后完成")) + "</form>\n");
    }

    private static String button(String value, String look, String label) {
        return "<button type=\"submit\" name=\"decision\" value=\"" + value + "\"" + look + ">" + label + "</button>\n";
    }
}
