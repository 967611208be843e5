package hqb.search.watch;

import hqb.accounts.notices.News;
import hqb.accounts.notices.NoticeKind;
import hqb.platform.Language;
import hqb.platform.http.PublicAddress;
import hqb.platform.mail.Letter;
import hqb.search.WatchParts.Found;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says what has come true of a watch. */
@Singleton
class WatchNews {
    private static final int MOST_LINES = 20;
    private static final String SAVED = "/parts/saved";

    private final PublicAddress site;

    WatchNews(PublicAddress site) {
        this.site = site;
    }

    /** The news; {@code fresh} has at least one part. */
    News of(Watch watch, Map<Condition, List<Found>> fresh) {
        UUID part = watch.part();
        return new News(NoticeKind.PARTS, part == null ? SAVED : "/parts/" + part, letter(watch, fresh, Language.EN),
                letter(watch, fresh, Language.ZH));
    }

    private Letter letter(Watch watch, Map<Condition, List<Found>> fresh, Language language) {
        List<String> subjects = new ArrayList<>();
        List<String> sections = new ArrayList<>();
        fresh.forEach((condition, parts) -> {
            subjects.add(subject(watch.wish(), condition, parts.size(), language));
            sections.add(section(watch.wish(), condition, parts, language));
        });
        String all = site.page(SAVED);
        String end = site.page("/parts/unsubscribe?token=" + watch.token());
        return language.pick(new Letter(watch.name() + ": " + String.join("; ", subjects), """
                You asked to be told of "%s".

                %s

                Your saved searches: %s
                No more of these mails: %s
                """.formatted(watch.name(), String.join("\n\n", sections), all, end)),
                new Letter(watch.name() + "：" + String.join("；", subjects), """
                        您关注的“%s”有新消息。

                        %s

                        您保存的搜索：%s
                        不再接收此类邮件：%s
                        """.formatted(watch.name(), String.join("\n\n", sections), all, end)));
    }

    private static String subject(Wish wish, Condition condition, int count, Language language) {
        return switch (condition) {
            case NEW -> language.pick(count == 1 ? "1 new part" : count + " new parts", "新增 " + count + " 个元器件");
            case PRICE -> language.pick("price below ", "价格低于 ") + price(wish);
            case STOCK -> language.pick("stock above ", "库存超过 ") + wish.stockAbove();
        };
    }

    private String section(Wish wish, Condition condition, List<Found> parts, Language language) {
        String title = switch (condition) {
            case NEW -> language.pick("New in the search", "搜索中新增");
            case PRICE ->
                language.pick("One piece for less than %s, at %d pieces", "购买 %2$d 件时单价低于 %1$s").formatted(price(wish), wish.quantity());
            case STOCK -> language.pick("More than %d in stock", "库存超过 %d 件").formatted(wish.stockAbove());
        };
        String lines = parts.stream().limit(MOST_LINES).map(part -> line(part, language)).collect(Collectors.joining("\n"));
        int more = parts.size() - MOST_LINES;
        return title + language.pick(":\n", "：\n") + lines
                + (more <= 0 ? "" : language.pick("\n... and %d more", "\n……另有%d个").formatted(more));
    }

    private String line(Found part, Language language) {
        String price = part.price() == null ? language.pick("no price", "无报价")
                : part.price().amount().toPlainString() + " " + part.price().currency();
        return language.pick("%s, %s: %s, %d in stock\n%s", "%s，%s：%s，库存 %d\n%s").formatted(part.mpn(), part.manufacturer(), price,
                part.stock(), site.page("/parts/" + part.id()));
    }

    private static String price(Wish wish) {
        return (wish.priceBelow() == null ? "" : wish.priceBelow().toPlainString()) + " " + wish.currency();
    }
}
