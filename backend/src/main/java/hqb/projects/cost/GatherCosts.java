package hqb.projects.cost;

import hqb.platform.Language;
import hqb.platform.money.Currency;
import hqb.prototyping.designs.DesignKind;
import hqb.prototyping.designs.Measured;
import hqb.prototyping.quotes.FindDesignCosts;
import hqb.prototyping.testing.FindTestsCost;
import hqb.prototyping.testing.TestsCost;
import hqb.sourcing.boms.WantedPart;
import hqb.sourcing.boms.WantedParts;
import hqb.sourcing.plan.PriceUsual;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a product costs: its list of parts at the cheapest sellers, its boards, their assembly and its printed parts at the
 * cheapest providers, its tests at the cheapest laboratories. Whoever has the links sees it; nothing is ordered by it.
 */
@Singleton
class GatherCosts {
    private static final Map<String, Object> BOARD = Map.of("finish", "lead-free-hasl", "thickness-mm", "1.6", "mask-colour", "green");

    private final WantedParts wanted;
    private final PriceUsual parts;
    private final FindDesignCosts designs;
    private final FindTestsCost tests;
    private final Clock clock;

    GatherCosts(WantedParts wanted, PriceUsual parts, FindDesignCosts designs, FindTestsCost tests, Clock clock) {
        this.wanted = wanted;
        this.parts = parts;
        this.designs = designs;
        this.tests = tests;
        this.clock = clock;
    }

    /**
     * The sheet.
     *
     * @throws hqb.platform.Refusal not-found when a link leads nowhere; conflict when a design is not measured yet
     */
    CostSheet gather(UUID bom, List<UUID> designIds, List<UUID> plans, List<Long> quantities, Language language) throws IOException {
        Instant now = clock.instant();
        List<CostItem> items = new ArrayList<>();
        List<WantedPart> lines = wanted.list(bom, language);
        items.add(parts(bom, quantities, language, now));
        for (UUID design : designIds) {
            Measured measured = designs.measured(design);
            if (measured.kind() == DesignKind.PCB) {
                items.add(made(measured, CostKind.BOARDS, "pcb", BOARD, quantities, language, now));
                items.add(made(measured, CostKind.ASSEMBLY, "assembly", placed(lines), quantities, language, now));
            } else {
                items.add(made(measured, CostKind.HOUSING, "print-3d", Map.of(), quantities, language, now));
            }
        }
        for (UUID plan : plans) {
            items.add(tests(plan, quantities, language));
        }
        items.sort(Comparator.comparing(CostItem::kind));
        return new CostSheet(quantities, items);
    }

    private CostItem parts(UUID bom, List<Long> quantities, Language language, Instant now) throws IOException {
        Map<Long, Cost> costs = new HashMap<>();
        Map<Long, String> source = new HashMap<>();
        @Nullable
        String gap = null;
        for (PriceUsual.Price price : parts.price(bom, quantities, Currency.CNY, language)) {
            if (price.lines() > 0) {
                costs.put(price.boards(), Cost.running(price.boards(), price.total().amount()));
                source.put(price.boards(), price.few() == 0 ? language.pick("cheapest sellers", "最低价供应商")
                        : language.pick(price.few() + (price.few() == 1 ? " line" : " lines") + ": more than any seller has",
                                price.few() + " 行超出任一供应商库存"));
            }
            if (price.none() > 0) {
                gap = language.pick(price.none() + " lines have no price: check them on the list", price.none() + " 行没有价格：请在清单中核对");
            }
        }
        return new CostItem(CostKind.PARTS, bom, language.pick("Parts of the list", "清单元器件"), source, now, costs, gap);
    }

    private CostItem made(Measured design, CostKind kind, String process, Map<String, Object> options, List<Long> quantities,
            Language language, Instant now) {
        FindDesignCosts.Costs found = designs.find(design.id(), process, options, quantities, language);
        Map<Long, Cost> costs = new HashMap<>();
        Map<Long, String> source = new HashMap<>();
        found.costs().forEach((quantity, cost) -> {
            costs.put(quantity, new Cost(cost.made(), cost.total().amount(), cost.oneOff().amount().min(cost.total().amount())));
            source.put(quantity, cost.provider());
        });
        String reason = found.reason() == null ? language.pick("no provider makes it", "没有供应商可以制作") : found.reason();
        return new CostItem(kind, design.id(), design.fileName(), source, now, costs,
                costs.keySet().containsAll(quantities) ? null : reason);
    }

    private CostItem tests(UUID plan, List<Long> quantities, Language language) {
        TestsCost cost = tests.find(plan, language);
        Map<Long, Cost> costs = new HashMap<>();
        Map<Long, String> source = new HashMap<>();
        for (long quantity : quantities) {
            if (cost.tests() > 0) {
                costs.put(quantity, Cost.once(1, cost.total().amount()));
                source.put(quantity, language.pick("cheapest laboratories", "最低价实验室"));
            }
        }
        return new CostItem(CostKind.TESTS, plan, cost.name(), source, cost.made(), costs,
                cost.unpriced().isEmpty() ? null
                        : language.pick("without a price: ", "没有价格：") + String.join(language.pick(", ", "、"), cost.unpriced()));
    }

    /** What a board's files do not say of its assembly, as its list has it. */
    private static Map<String, Object> placed(List<WantedPart> lines) {
        List<WantedPart> there = lines.stream().filter(line -> !line.dnp()).toList();
        long pieces = there.stream().mapToLong(line -> line.quantity() == null ? 0 : line.quantity()).sum();
        long joints = there.stream().mapToLong(line -> (line.quantity() == null ? 0L : line.quantity()) * joints(line)).sum();
        return Map.of("sides", BigDecimal.ONE, "variants", BigDecimal.valueOf(there.size()), "smt-parts", BigDecimal.valueOf(pieces),
                "smt-joints", BigDecimal.valueOf(joints));
    }

    /** Joints of a part, estimated by its designator: two for what has two ends, three for transistors, eight for the rest. */
    private static int joints(WantedPart line) {
        String reference = line.references().isEmpty() ? "" : line.references().getFirst().replaceAll("[0-9].*", "");
        return switch (reference) {
            case "R", "C", "L", "D", "F", "FB", "Y", "X" -> 2;
            case "Q" -> 3;
            default -> 8;
        };
    }
}
