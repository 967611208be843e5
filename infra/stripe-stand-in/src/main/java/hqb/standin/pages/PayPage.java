package hqb.standin.pages;

import hqb.standin.protocol.Parameters;
import hqb.standin.protocol.StripeFailure;
import hqb.standin.resources.PaymentIntents;
import hqb.standin.resources.PaymentMethods;
import hqb.standin.resources.SetupIntents;
import hqb.standin.resources.World;
import hqb.standin.state.Resource;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a person pays ({@code /pay/pi_...}) or saves a card ({@code /setup/seti_...}): by card, Alipay or WeChat Pay. A no is said on the
 * page, and the person may try again; a yes leads back to where the person came from.
 */
final class PayPage {
    private static final String SECRET = "client_secret";
    private static final String RETURN = "return_url";

    private final World world;
    private final PaymentIntents payments;
    private final SetupIntents setups;
    private final PaymentMethods methods;

    PayPage(World world, PaymentIntents payments, SetupIntents setups, PaymentMethods methods) {
        this.world = world;
        this.payments = payments;
        this.setups = setups;
        this.methods = methods;
    }

    Reply visit(Visit visit) {
        Resource intent = world.state().find(visit.page().equals("pay") ? "payment_intent" : "setup_intent", visit.id());
        if (intent == null || !intent.is(SECRET, visit.value(SECRET, ""))) {
            return Layout.refusal(visit, 404, visit.say("Payment not found", "未找到支付"),
                    visit.say("There is no such payment, or its link is not complete.", "没有此支付，或链接不完整。"));
        }
        String back = Visit.webAddress(visit.value(RETURN));
        if (back == null && visit.value(RETURN) != null) {
            return Layout.refusal(visit, 400, visit.say("Wrong link", "链接有误"),
                    visit.say("The address to return to is not a web address.", "返回地址不是网址。"));
        }
        if (back != null) {
            intent.hide("page_return_url", back);
        }
        String kept = intent.hidden("page_return_url");
        return switch (intent.text("status")) {
            case "succeeded", "processing", "requires_capture" -> done(visit, intent, kept);
            case "canceled" -> Layout.refusal(visit, 410, visit.say("Payment cancelled", "支付已取消"),
                    visit.say("This payment was cancelled. Go back to the shop and begin anew.", "此支付已取消，请返回商店重新开始。"));
            default -> visit.post() ? pay(visit, intent, kept) : Reply.page(form(visit, intent, kept, null));
        };
    }

    /** Back to where the person came from, with the three parameters that Stripe adds. */
    static Reply done(Visit visit, Resource intent, @Nullable String back) {
        boolean setup = intent.object().equals("setup_intent");
        if (back == null) {
            return Reply.page(Layout.page(visit, setup ? visit.say("Card saved", "已保存银行卡") : visit.say("Paid", "支付成功"),
                    "<p>" + visit.say("You can close this page.", "您可以关闭此页面。") + "</p>"));
        }
        return Reply.to(back(intent, back, "succeeded"));
    }

    static String back(Resource intent, String address, String status) {
        String name = intent.object();
        return Visit.with(address, name, intent.id(), name + "_client_secret", intent.text(SECRET), "redirect_status", status);
    }

    private Reply pay(Visit visit, Resource intent, @Nullable String back) {
        String type = visit.value("method", "card");
        try {
            Resource method = methods.create(type.equals("card") ? CardForm.data(visit)
                    : new Parameters(Resource.object("type", type)));
            if (intent.object().equals("payment_intent")) {
                payments.confirmOnPage(intent, method, back);
            } else {
                setups.confirmOnPage(intent, method, back);
            }
        } catch (StripeFailure e) {
            var error = e.error();
            return Reply.page(form(visit, intent, back, Refusals.sentence(visit,
                    error.has("decline_code") ? error.get("decline_code").getAsString() : null,
                    error.has("code") ? error.get("code").getAsString() : null)));
        }
        if (intent.is("status", "requires_action")) {
            return Reply.to(Visit.with("/authorize/" + intent.id(), SECRET, intent.text(SECRET), "lang", visit.lang()));
        }
        return done(visit, intent, back);
    }

    private static String form(Visit visit, Resource intent, @Nullable String back, @Nullable String problem) {
        boolean setup = intent.object().equals("setup_intent");
        String error = problem == null ? remembered(visit, intent) : problem;
        List<String> types = intent.texts("payment_method_types");
        String[] keep = back == null ? new String[]{SECRET, intent.text(SECRET)}
                : new String[]{SECRET, intent.text(SECRET), RETURN, back};
        String hidden = Layout.hidden(SECRET, intent.text(SECRET), "lang", visit.lang())
                + (back == null ? "" : Layout.hidden(RETURN, back));
        String amount = setup ? "" : amount(intent);
        var html = new StringBuilder();
        if (!setup) {
            html.append("<p class=\"amount\">").append(visit.say("Amount", "金额")).append(" <strong>").append(amount)
                    .append("</strong></p>\n");
        }
        String description = intent.textOrNull("description");
        if (description != null) {
            html.append("<p>").append(Html.escape(description)).append("</p>\n");
        }
        if (error != null) {
            html.append("<div class=\"error\" role=\"alert\"><p>").append(Html.escape(error)).append("</p></div>\n");
        }
        if (types.contains("card")) {
            html.append("<section aria-labelledby=\"by-card\"><h2 id=\"by-card\">").append(visit.say("Card", "银行卡")).append("</h2>\n")
                    .append("<form method=\"post\" novalidate>").append(hidden).append(Layout.hidden("method", "card"))
                    .append(CardForm.fields(visit)).append("<button type=\"submit\">")
                    .append(setup ? visit.say("Save card", "保存银行卡") : visit.say("Pay ", "支付 ") + amount).append("</button></form>\n")
                    .append("</section>\n").append(CardForm.choices(visit, keep));
        }
        if (!setup && (types.contains("alipay") || types.contains("wechat_pay"))) {
            html.append("<section aria-labelledby=\"by-wallet\"><h2 id=\"by-wallet\">").append(visit.say("Wallets", "电子钱包"))
                    .append("</h2>\n");
            for (String type : types) {
                if (!type.equals("card")) {
                    html.append("<form method=\"post\">").append(hidden).append(Layout.hidden("method", type))
                            .append("<button type=\"submit\" class=\"wallet\">").append(wallet(visit, type)).append("</button></form>\n");
                }
            }
            html.append("</section>\n");
        }
        if (back != null) {
            html.append("<p><a href=\"").append(Html.escape(back(intent, back, "failed"))).append("\">")
                    .append(visit.say("Go back without paying", "不支付，返回")).append("</a></p>\n");
        }
        return Layout.page(visit, setup ? visit.say("Save a card", "保存银行卡") : visit.say("Pay", "支付"), html.toString());
    }

    private static @Nullable String remembered(Visit visit, Resource intent) {
        String path = intent.object().equals("setup_intent") ? "last_setup_error" : "last_payment_error";
        return intent.get(path) == null ? null
                : Refusals.sentence(visit, intent.textOrNull(path + ".decline_code"), intent.textOrNull(path + ".code"));
    }

    static String wallet(Visit visit, String type) {
        return type.equals("alipay") ? visit.say("Alipay", "支付宝") : visit.say("WeChat Pay", "微信支付");
    }

    static String amount(Resource intent) {
        long amount = intent.number("amount");
        return String.format(Locale.ROOT, "%,d.%02d %s", amount / 100, amount % 100, intent.text("currency").toUpperCase(Locale.ROOT));
    }
}
