package hqb.standin.pages;

/** What all pages have in common: the head, and the plain word that no money moves. */
final class Layout {
    private Layout() {
    }

    /** A page of a title and what stands below it, which is HTML already. */
    static String page(Visit visit, String title, String content) {
        String other = visit.chinese() ? "en" : "zh-CN";
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%s</title>
                <link rel="stylesheet" href="/assets/stand-in.css">
                </head>
                <body>
                <header><p class="test" role="note"><strong>%s</strong> %s</p></header>
                <main>
                <h1>%s</h1>
                %s
                </main>
                <footer><p>%s <a href="%s" lang="%s">%s</a></p></footer>
                </body>
                </html>
                """.formatted(visit.lang(), Html.escape(title), visit.say("Test payments – no real money moves.", "测试支付，不会产生真实扣款。"),
                visit.say("This page stands in for Stripe on this computer. Do not enter a real card.", "本页面在此计算机上代替 Stripe，请勿输入真实银行卡。"),
                Html.escape(title), content, visit.say("Local stand-in for Stripe.", "Stripe 的本地替身。"), Html.escape(other(visit, other)),
                other,
                visit.chinese() ? "English" : "中文");
    }

    private static String other(Visit visit, String lang) {
        String address = "?lang=" + lang;
        for (String name : visit.query().keySet()) {
            if (!name.equals("lang") && visit.query().get(name).isJsonPrimitive()) {
                address = Visit.with(address, name, visit.query().get(name).getAsString());
            }
        }
        return address;
    }

    /** A page that says that something is not there or cannot be done. */
    static Reply refusal(Visit visit, int status, String title, String sentence) {
        return new Reply(status, page(visit, title, "<p>" + Html.escape(sentence) + "</p>"));
    }

    /** Hidden fields of a form. */
    static String hidden(String... namesAndValues) {
        var html = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            html.append("<input type=\"hidden\" name=\"").append(namesAndValues[i]).append("\" value=\"")
                    .append(Html.escape(namesAndValues[i + 1])).append("\">\n");
        }
        return html.toString();
    }
}
