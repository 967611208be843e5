package hqb.standin.pages;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import hqb.standin.protocol.StripeFailure;
import hqb.standin.resources.PaymentAttempts;
import hqb.standin.resources.PaymentIntents;
import hqb.standin.resources.PaymentMethods;
import hqb.standin.resources.RecipientAccounts;
import hqb.standin.resources.SetupIntents;
import hqb.standin.resources.World;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Leads people to the page they ask for. No script, nothing from elsewhere, no cookie: a page's secret is in its address. */
public final class Pages {
    private static final String STYLE = "/assets/stand-in.css";

    private final World world;
    private final PayPage pay;
    private final ProofPage proof;
    private final OnboardingPage onboarding;
    private final Runnable committed;

    /** @param committed told when what happened on a page is written down */
    public Pages(World world, PaymentIntents payments, PaymentAttempts attempts, SetupIntents setups, PaymentMethods methods,
            RecipientAccounts recipients, Runnable committed) {
        this.world = world;
        this.committed = committed;
        this.pay = new PayPage(world, payments, setups, methods);
        this.proof = new ProofPage(world, attempts, setups);
        this.onboarding = new OnboardingPage(recipients);
    }

    /** Answers a request for a page. */
    public void handle(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        if (exchange.getRequestURI().getPath().equals(STYLE)) {
            try (InputStream css = Objects.requireNonNull(Pages.class.getResourceAsStream("/hqb/standin/stand-in.css"))) {
                send(exchange, 200, "text/css; charset=utf-8", css.readAllBytes());
            }
            return;
        }
        Visit visit = Visit.of(exchange);
        Reply reply = method.equals("GET") || method.equals("POST") ? reply(visit)
                : Layout.refusal(visit, 405, "405", visit.say("This cannot be done here.", "此处不支持该操作。"));
        if (reply.status() == 303) {
            exchange.getResponseHeaders().set("Location", reply.body());
            send(exchange, 303, "text/plain", new byte[0]);
        } else {
            send(exchange, reply.status(), "text/html; charset=utf-8", reply.body().getBytes(StandardCharsets.UTF_8));
        }
    }

    private Reply reply(Visit visit) {
        world.lock().lock();
        try {
            world.agenda().run();
            return switch (visit.page()) {
                case "pay", "setup" -> pay.visit(visit);
                case "authorize" -> proof.visit(visit);
                case "onboard" -> onboarding.visit(visit);
                default -> Layout.refusal(visit, 404, visit.say("Not found", "未找到"),
                        visit.say("There is no such page.", "没有此页面。"));
            };
        } catch (StripeFailure e) {
            return Layout.refusal(visit, e.status(), visit.say("This cannot be done", "无法完成"), String.valueOf(e.getMessage()));
        } finally {
            world.state().commit();
            committed.run();
            world.lock().unlock();
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
