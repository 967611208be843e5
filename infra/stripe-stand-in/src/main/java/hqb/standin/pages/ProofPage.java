package hqb.standin.pages;

import hqb.standin.resources.PaymentAttempts;
import hqb.standin.resources.SetupIntents;
import hqb.standin.resources.World;
import hqb.standin.state.Resource;
import org.jspecify.annotations.Nullable;

/** The bank's page (3-D Secure) or the wallet's: the person approves or does not. */
final class ProofPage {
    private final World world;
    private final PaymentAttempts attempts;
    private final SetupIntents setups;

    ProofPage(World world, PaymentAttempts attempts, SetupIntents setups) {
        this.world = world;
        this.attempts = attempts;
        this.setups = setups;
    }

    Reply visit(Visit visit) {
        boolean setup = visit.id().startsWith("seti_");
        Resource intent = world.state().find(setup ? "setup_intent" : "payment_intent", visit.id());
        if (intent == null || !intent.is("client_secret", visit.value("client_secret", ""))) {
            return Layout.refusal(visit, 404, visit.say("Payment not found", "未找到支付"),
                    visit.say("There is no such payment, or its link is not complete.", "没有此支付，或链接不完整。"));
        }
        if (!attempts.isWaiting(intent)) {
            return afterwards(visit, intent);
        }
        if (!visit.post()) {
            return Reply.page(question(visit, intent, setup));
        }
        boolean yes = visit.value("decision", "").equals("approve");
        if (setup) {
            if (yes) {
                setups.approve(intent);
            } else {
                setups.refuse(intent);
            }
        } else if (yes) {
            attempts.approve(intent);
        } else {
            attempts.refuse(intent);
        }
        return afterwards(visit, intent);
    }

    private static Reply afterwards(Visit visit, Resource intent) {
        boolean failed = intent.is("status", "requires_payment_method");
        boolean hosted = intent.hiddenFlag("hosted");
        @Nullable
        String back = Visit.webAddress(hosted ? intent.hidden("page_return_url") : intent.hidden("return_url"));
        if (failed && hosted) {
            String page = intent.object().equals("setup_intent") ? "/setup/" : "/pay/";
            return Reply.to(Visit.with(page + intent.id(), "client_secret", intent.text("client_secret"), "lang", visit.lang()));
        }
        if (failed && back == null) {
            return Layout.refusal(visit, 200, visit.say("Not approved", "未批准"), visit.say("You can close this page.", "您可以关闭此页面。"));
        }
        return failed && back != null ? Reply.to(PayPage.back(intent, back, "failed")) : PayPage.done(visit, intent, back);
    }

    private String question(Visit visit, Resource intent, boolean setup) {
        String method = intent.textOrNull("payment_method");
        String type = method == null ? "card" : world.get("payment_method", method, "payment_method").text("type");
        boolean card = type.equals("card");
        String title = card ? visit.say("Confirm it is you (3-D Secure)", "请确认是您本人（3-D Secure）")
                : visit.say("Approve in ", "请在以下应用中确认：") + PayPage.wallet(visit, type);
        String what = card
                ? visit.say("Your bank would ask you for a code here. In this test you decide how it ends.", "银行通常会在此要求验证码。在测试中由您决定结果。")
                : visit.say("The wallet would ask you to approve here. In this test you decide how it ends.", "钱包通常会在此请您确认。在测试中由您决定结果。");
        String form = Layout.hidden("client_secret", intent.text("client_secret"), "lang", visit.lang());
        return Layout.page(visit, title,
                (setup ? "" : "<p class=\"amount\">" + visit.say("Amount", "金额") + " <strong>" + PayPage.amount(intent) + "</strong></p>\n")
                        + "<p>" + what + "</p>\n<form method=\"post\" class=\"decision\">" + form
                        + "<button type=\"submit\" name=\"decision\" value=\"approve\">"
                        + (card ? visit.say("Complete", "通过验证") : visit.say("Approve", "批准支付")) + "</button>\n"
                        + "<button type=\"submit\" name=\"decision\" value=\"fail\" class=\"second\">"
                        + (card ? visit.say("Fail", "验证失败") : visit.say("Refuse", "拒绝支付")) + "</button></form>\n");
    }
}
