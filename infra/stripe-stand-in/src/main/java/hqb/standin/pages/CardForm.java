package hqb.standin.pages;

import com.google.gson.JsonObject;
import hqb.standin.protocol.Parameters;
import hqb.standin.state.Resource;
import java.util.List;

/** The fields of a card, and the test cards to fill them with. */
final class CardForm {
    private record Choice(String number, String english, String chinese) {
    }

    private static final List<Choice> CHOICES = List.of(new Choice("4242424242424242", "Pays", "支付成功"),
            new Choice("4000000000003220", "3-D Secure: asks you to confirm or fail", "3-D Secure：需要验证，可通过或失败"),
            new Choice("4000008400001629", "3-D Secure, then declined", "3-D Secure 验证后被拒"),
            new Choice("4000000000000002", "Declined", "被拒绝"), new Choice("4000000000009995", "Insufficient funds", "余额不足"),
            new Choice("4000000000000069", "Expired card", "卡已过期"), new Choice("4000000000000127", "Wrong security code", "安全码错误"),
            new Choice("4000000000000259", "Pays, then is disputed", "支付成功，随后被争议"),
            new Choice("4000000000000077", "Pays, money available at once", "支付成功，资金立即可用"));

    private CardForm() {
    }

    /** The fields, filled as the visit's address asks. */
    static String fields(Visit visit) {
        String number = visit.value("number", visit.value("card", ""));
        boolean filled = !number.isEmpty();
        return """
                <label for="number">%s</label>
                <input id="number" name="number" inputmode="numeric" autocomplete="off" required maxlength="23" value="%s">
                <div class="pair">
                <div><label for="exp">%s</label>
                <input id="exp" name="exp" inputmode="numeric" autocomplete="off" required placeholder="12/34" maxlength="7" value="%s"></div>
                <div><label for="cvc">%s</label>
                <input id="cvc" name="cvc" inputmode="numeric" autocomplete="off" required maxlength="4" value="%s"></div>
                </div>
                """
                .formatted(visit.say("Card number", "卡号"), Html.escape(grouped(number)), visit.say("Expiry (month/year)", "有效期（月/年）"),
                        Html.escape(visit.value("exp", filled ? "12/34" : "")), visit.say("Security code (CVC)", "安全码（CVC）"),
                        Html.escape(visit.value("cvc", filled ? "123" : "")));
    }

    private static String grouped(String number) {
        return number.matches("\\d{16}") ? number.replaceAll("(\\d{4})(?=\\d)", "$1 ") : number;
    }

    /** Links that fill the fields; {@code keep} are names and values that the address keeps. */
    static String choices(Visit visit, String... keep) {
        var html = new StringBuilder("<section aria-labelledby=\"cards\"><h2 id=\"cards\">")
                .append(visit.say("Test cards", "测试卡")).append("</h2><p>")
                .append(visit.say("Choose one to fill in the form.", "选择一张以填写表单。")).append("</p><ul class=\"cards\">\n");
        for (Choice choice : CHOICES) {
            String address = Visit.with(Visit.with("?card=" + choice.number(), keep), "lang", visit.lang());
            html.append("<li><a href=\"").append(Html.escape(address)).append("#number\"><span class=\"number\">")
                    .append(grouped(choice.number())).append("</span> ").append(visit.say(choice.english(), choice.chinese()))
                    .append("</a></li>\n");
        }
        return html.append("</ul></section>\n").toString();
    }

    /** What was sent as the data of a payment method. */
    static Parameters data(Visit visit) {
        String[] exp = visit.value("exp", "").replace(" ", "").split("[/-]", 2);
        JsonObject card = Resource.object("number", visit.value("number", ""), "exp_month", number(exp[0]), "exp_year",
                exp.length > 1 ? number(exp[1]) : 0, "cvc", visit.value("cvc", ""));
        return new Parameters(Resource.object("type", "card", "card", card));
    }

    private static long number(String text) {
        return text.matches("\\d{1,4}") ? Long.parseLong(text) : 0;
    }
}
