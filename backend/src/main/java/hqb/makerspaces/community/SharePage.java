package hqb.makerspaces.community;

import hqb.makerspaces.TellOfMakerspaces;
import hqb.platform.Language;
import hqb.platform.http.PublicAddress;
import jakarta.inject.Singleton;

/** What an evening looks like where its link is passed on: a page with Open Graph words, and a poster. */
@Singleton
class SharePage {
    private static final int LINE = 26;
    private static final int MOST = 300;

    private final PublicAddress site;

    SharePage(PublicAddress site) {
        this.site = site;
    }

    /** A page that says what it is to whoever shows links, and leads people to the evening. */
    String html(Event event, Language language) {
        String page = site.page("/makerspaces/events/" + event.id());
        String title = escaped(event.title(language));
        String about = escaped(TellOfMakerspaces.when(event.time().from(), language) + " · " + event.presenter() + " · "
                + shortened(event.about(language)));
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title>
                <meta property="og:type" content="event"><meta property="og:title" content="%s">
                <meta property="og:description" content="%s"><meta property="og:url" content="%s">
                <meta property="og:site_name" content="Virtual HQB"><meta property="og:image" content="%s">
                <meta name="description" content="%s"><meta name="viewport" content="width=device-width">
                <meta http-equiv="refresh" content="0; url=%s"></head>
                <body><h1>%s</h1><p>%s</p><p><a href="%s">%s</a></p></body></html>
                """.formatted(language.tag(), title, title, about, page, site.page("/api/v1/events/" + event.id() + "/poster.svg"), about,
                page, title, about, page, language.pick("To the event", "查看活动"));
    }

    /** Date, title and presenter as a picture of 1200 by 630. */
    String poster(Event event, Language language) {
        String title = event.title(language);
        StringBuilder lines = new StringBuilder();
        int y = 260;
        for (int at = 0; at < title.length() && y < 480; at += LINE, y += 76) {
            lines.append("<text x=\"80\" y=\"").append(y).append("\" font-size=\"64\" font-weight=\"700\">")
                    .append(escaped(title.substring(at, Math.min(title.length(), at + LINE)).strip())).append("</text>");
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630" role="img">
                <rect width="1200" height="630" fill="#0e3b2e"/><path d="M0 560h380l40-40h340l40 40h400" stroke="#c98a4b" stroke-width="10" fill="none"/>
                <g fill="#f5f1e6" font-family="sans-serif"><text x="80" y="140" font-size="40">%s</text>%s
                <text x="80" y="%d" font-size="40">%s</text></g></svg>
                """
                .formatted(escaped(TellOfMakerspaces.when(event.time().from(), language)), lines, Math.min(y + 10, 530),
                        escaped(event.presenter()));
    }

    private static String shortened(String text) {
        return text.length() > MOST ? text.substring(0, MOST) + "…" : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
