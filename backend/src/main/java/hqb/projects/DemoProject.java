package hqb.projects;

import hqb.accounts.Actor;
import hqb.platform.time.OpeningHours;
import hqb.ordering.orders.Frozen.Address;
import hqb.prototyping.designs.DemoDesign;
import hqb.prototyping.orders.DemoOrder;
import hqb.prototyping.quotes.DemoQuotes;
import hqb.prototyping.testing.DemoTests;
import hqb.sourcing.boms.SendBom;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A project of a local start: two versions of an invented board, with invented costs of the weeks before, and its boards, their assembly
 * and a test that wait to be paid together. Its parts are not ordered: their stock would be set aside for half an hour only.
 */
@Singleton
public class DemoProject {
    private static final String FIRST = """
            Reference,Qty,Value,Footprint,MPN,Manufacturer,LCSC
            U1,1,STM32F103C8T6,LQFP-48,STM32F103C8T6,STMicroelectronics,
            U2,1,AMC7812SPAPR,,AMC7812SPAPR,,
            U3,1,,,,,C2667259
            "C1-C4",4,100nF,0603,,,
            "R1,R2",2,10k,0603,,,
            J1,1,DNP,,,,
            """;
    private static final String SECOND = """
            Reference,Qty,Value,Footprint,MPN,Manufacturer,LCSC
            "U1,U4",2,STM32F103C8T6,LQFP-48,STM32F103C8T6,STMicroelectronics,
            U2,1,AMC7812SPAPR,,AMC7812SPAPR,,
            "C1-C6",6,100nF,0603,,,
            "R1,R2",2,4k7,0603,,,
            """;
    private static final int BOARDS = 50;
    private static final int DAYS = 28;
    private static final Map<String, Object> MADE_AS = Map.of("finish", "lead-free-hasl", "thickness-mm", "1.6", "mask-colour", "green");
    /** What the second list puts on a board. */
    private static final Map<String, Object> PLACED = Map.of("sides", BigDecimal.ONE, "variants", BigDecimal.valueOf(4), "smt-parts",
            BigDecimal.valueOf(11), "smt-joints", BigDecimal.valueOf(120));

    private final SendBom send;
    private final ChangeProject change;
    private final AddVersion add;
    private final Versions versions;
    private final Costs costs;
    private final RecordCosts record;
    private final DemoDesign design;
    private final DemoQuotes quotes;
    private final DemoTests tests;
    private final DemoOrder order;
    private final OrderedFor ordered;
    private final Clock clock;

    DemoProject(SendBom send, ChangeProject change, AddVersion add, Versions versions, Costs costs, RecordCosts record,
            DemoDesign design, DemoQuotes quotes, DemoTests tests, DemoOrder order, OrderedFor ordered, Clock clock) {
        this.send = send;
        this.change = change;
        this.add = add;
        this.versions = versions;
        this.costs = costs;
        this.record = record;
        this.design = design;
        this.quotes = quotes;
        this.tests = tests;
        this.order = order;
        this.ordered = ordered;
        this.clock = clock;
    }

    /** Opens it for the asker's organisation. */
    public void open(Actor maker, Address workshop) throws IOException {
        UUID project = change.open(maker, "Kite lamp (demonstration)", BOARDS);
        add.add(project, list(maker, "kite-lamp-a.csv", FIRST), "first samples", maker);
        add.add(project, list(maker, "kite-lamp-b.csv", SECOND), "two controllers", maker);
        UUID board = design.send(maker);
        quotes.cheapest(board, "pcb", MADE_AS, BOARDS, maker).ifPresent(quote -> isFor(project, order.place(quote, maker, workshop)));
        quotes.cheapest(board, "assembly", PLACED, BOARDS, maker).ifPresent(quote -> isFor(project, order.place(quote, maker, workshop)));
        tests.quote(maker).ifPresent(quote -> isFor(project, order.place(quote, maker)));
        LocalDate today = LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE);
        for (Versions.Version version : versions.of(project)) {
            Costs.Cost now = record.now(version, BOARDS);
            int last = version.number() == 1 ? DAYS / 2 : 1;
            for (int ago = version.number() == 1 ? DAYS : DAYS / 2; ago >= last; ago -= 2) {
                // up and down by a few percent
                BigDecimal factor = BigDecimal.valueOf(1 + 0.05 * Math.sin(ago / 3.0) + 0.002 * ago);
                BigDecimal then = now.perBoard().multiply(factor).setScale(6, RoundingMode.HALF_EVEN);
                costs.put(new Costs.Cost(version.id(), today.minusDays(ago), BOARDS, then, now.priced(), now.lines()));
            }
        }
    }

    private void isFor(UUID project, UUID production) {
        ordered.put(project, new OrderedFor.Ref(OrderedFor.Kind.PRODUCTION, production));
    }

    private UUID list(Actor maker, String name, String text) throws IOException {
        return send.send(maker, name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
