package hqb.supply.inventory;

import hqb.accounts.Role;
import hqb.accounts.notices.News;
import hqb.accounts.notices.NoticeKind;
import hqb.accounts.notices.TellPeople;
import hqb.platform.Language;
import hqb.platform.http.PublicAddress;
import hqb.platform.mail.Letter;
import hqb.supply.inventory.FallenStock.Due;
import hqb.supply.inventory.FallenStock.Fallen;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells those who keep a supplier's stock what fell to its alert or below since they were last told: one mail, however much fell. It
 * waits until nothing more falls and no list is being applied; what was filled up meanwhile is left out.
 */
@Singleton
class TellLowStock {
    private static final Logger LOG = LoggerFactory.getLogger(TellLowStock.class);
    private static final int MOST_LINES = 50;
    private static final String PAGE = "/counter/stock?stock=low";

    private final FallenStock fallen;
    private final TellPeople people;
    private final PublicAddress site;
    private final LowStockSettings settings;

    TellLowStock(FallenStock fallen, TellPeople people, PublicAddress site, LowStockSettings settings) {
        this.fallen = fallen;
        this.people = people;
        this.site = site;
        this.settings = settings;
    }

    @Scheduled(fixedDelay = "20s", initialDelay = "20s")
    void look() {
        try {
            tell(Instant.now());
        } catch (RuntimeException trouble) {
            LOG.warn("nobody is told of low stock for now, trying again: {}", trouble.toString());
        }
    }

    /** Tells all that have something to be told at that instant. */
    void tell(Instant now) {
        for (Due due : fallen.due(now, settings.quiet(), settings.pause())) {
            tell(due, now);
        }
    }

    @Transactional
    void tell(Due due, Instant now) {
        List<Fallen> low = fallen.take(due.supplier());
        if (low.isEmpty()) {
            return;
        }
        fallen.told(due.supplier(), now);
        people.members(due.organisation(), Set.of(Role.OWNER, Role.STOCK_KEEPER),
                new News(NoticeKind.STOCK, PAGE, letter(low, Language.EN), letter(low, Language.ZH)));
    }

    private Letter letter(List<Fallen> low, Language language) {
        String lines = low.stream().limit(MOST_LINES)
                .map(one -> language.pick("%s  (%s): %d left, alert at %d", "%s（%s）：剩余 %d，预警值 %d").formatted(one.sku(), one.mpn(),
                        one.stock(),
                        one.alert()))
                .collect(Collectors.joining("\n"));
        int more = low.size() - MOST_LINES;
        String rest = more <= 0 ? "" : language.pick("\n... and %d more", "\n……另有 %d 项").formatted(more);
        String link = site.page(PAGE);
        return language.pick(new Letter(low.size() == 1 ? "Stock is running low: " + low.getFirst().sku()
                : "Stock is running low: " + low.size() + " offers", """
                        Since the last mail the stock of these offers fell to the level at which you want to be alerted, or below:

                        %s%s

                        All that is running low: %s
                        """.formatted(lines, rest, link)),
                new Letter(low.size() == 1 ? "库存预警：" + low.getFirst().sku() : "库存预警：" + low.size() + " 项报价", """
                        自上次通知以来，以下报价的库存已降至或低于您设置的预警值：

                        %s%s

                        查看全部低库存报价：%s
                        """.formatted(lines, rest, link)));
    }
}
