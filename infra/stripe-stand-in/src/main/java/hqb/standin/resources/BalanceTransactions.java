package hqb.standin.resources;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import hqb.standin.protocol.Call;
import hqb.standin.protocol.Paging;
import hqb.standin.state.Book;
import hqb.standin.state.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The lines of the balance's statement, and the balance itself: each line is booked, pending until its day has come. */
public final class BalanceTransactions {
    private static final String KIND = "balance_transaction";
    private static final String OWNER = "owner";
    private static final String SETTLE = "balance_transaction.settle";

    private final World world;

    public BalanceTransactions(World world) {
        this.world = world;
        world.agenda().define(SETTLE, this::settle);
    }

    /**
     * A line to be booked.
     *
     * @param owner {@link World#PLATFORM} or the id of a connected account
     * @param type and {@code category} as Stripe names them
     * @param source id of the object that caused it
     * @param amount before the fee, in minor units; negative where money goes
     * @param fee that Stripe keeps
     * @param availableOn seconds since 1970
     * @param from the book's account that the money comes from, or goes to
     */
    public record Line(String owner, String type, String category, String source, String currency, long amount, long fee, long availableOn,
            String from, @Nullable String description) {
    }

    /** Books a line. */
    public Resource book(Line line) {
        long net = line.amount() - line.fee();
        boolean pending = line.availableOn() > world.now();
        String account = line.owner() + (pending ? ":pending" : ":available");
        var lines = new ArrayList<>(List.of(new Book.Line(account, line.currency(), net),
                new Book.Line(line.from(), line.currency(), -line.amount())));
        var fees = new JsonArray();
        if (line.fee() != 0) {
            lines.add(new Book.Line("stripe:fees", line.currency(), line.fee()));
            fees.add(Resource.object("amount", line.fee(), "application", null, "currency", line.currency(), "description",
                    "Stripe processing fees", "type", "stripe_fee"));
        }
        Resource booked = world.state().create(KIND, "txn");
        booked.set("amount", line.amount()).set("available_on", line.availableOn()).set("balance_type", "payments")
                .set("currency", line.currency()).set("description", line.description()).set("exchange_rate", null).set("fee", line.fee())
                .set("fee_details", fees).set("net", net).set("reporting_category", line.category()).set("source", line.source())
                .set("status", pending ? "pending" : "available").set("type", line.type());
        booked.remove("livemode").hide(OWNER, line.owner());
        world.state().book().post(new Book.Posting(booked.id(), line.type(), world.now(), List.copyOf(lines)));
        if (pending) {
            world.agenda().add(booked, line.availableOn(), SETTLE);
        }
        return booked;
    }

    private void settle(Resource line) {
        if (!line.is("status", "pending")) {
            return;
        }
        String owner = owner(line);
        String currency = line.text("currency");
        line.set("status", "available");
        world.state().book()
                .post(new Book.Posting(line.id(), "available", world.now(),
                        List.of(new Book.Line(owner + ":pending", currency, -line.number("net")),
                                new Book.Line(owner + ":available", currency, line.number("net")))));
    }

    static String owner(Resource line) {
        String owner = line.hidden(OWNER);
        return owner == null ? World.PLATFORM : owner;
    }

    /** Money that can be paid out or transferred. */
    public long available(String owner, String currency) {
        return world.state().book().balance(owner + ":available", currency);
    }

    /** Money that can be used once it is available, with what is. */
    public long total(String owner, String currency) {
        return available(owner, currency) + world.state().book().balance(owner + ":pending", currency);
    }

    /** {@code GET /v1/balance}. */
    public JsonObject balance(Call call) {
        return balance(call.account() == null ? World.PLATFORM : call.account());
    }

    JsonObject balance(String owner) {
        Map<String, Long> available = world.state().book().balances(owner + ":available");
        Map<String, Long> pending = world.state().book().balances(owner + ":pending");
        var currencies = new TreeSet<>(available.keySet());
        currencies.addAll(pending.keySet());
        if (currencies.isEmpty()) {
            currencies.add("hkd");
        }
        var reserved = new JsonArray();
        currencies.forEach(currency -> reserved.add(Resource.object("amount", 0, "currency", currency)));
        JsonObject balance = Resource.object("object", "balance", "available", parts(currencies, available), "livemode", false, "pending",
                parts(currencies, pending));
        if (owner.equals(World.PLATFORM)) {
            balance.add("connect_reserved", reserved);
        }
        return balance;
    }

    private static JsonArray parts(TreeSet<String> currencies, Map<String, Long> held) {
        var parts = new JsonArray();
        for (String currency : currencies) {
            long amount = held.getOrDefault(currency, 0L);
            parts.add(
                    Resource.object("amount", amount, "currency", currency, "source_types", Resource.object("card", amount)));
        }
        return parts;
    }

    /** {@code GET /v1/balance_transactions/:id}. */
    public JsonElement retrieve(Call call) {
        return world.get(KIND, call.id(), "id").json();
    }

    /** {@code GET /v1/balance_transactions}: those of the asking account. */
    public JsonElement list(Call call) {
        String owner = call.account() == null ? World.PLATFORM : call.account();
        String payout = call.parameters().text("payout");
        return Paging.page(call, world.state().newest(KIND),
                Paging.same(call, "source", "type", "currency").and(line -> owner(line).equals(owner))
                        .and(line -> payout == null || payout.equals(line.hidden("payout"))));
    }
}
