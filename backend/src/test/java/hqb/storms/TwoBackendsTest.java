package hqb.storms;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.PersonId;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.platform.local.FreePort;
import hqb.storms.Caller.Said;
import hqb.testing.Beside;
import hqb.testing.Database;
import hqb.testing.Twin;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Two backends on one PostgreSQL and one Elasticsearch, as behind a load balancer. */
@Beside
@ResourceLock(PaidTwin.LOCK)
@Tag("storm")
@ExtendWith(PaidTwin.Given.class)
class TwoBackendsTest {
    private static final int BUYERS = 4;
    private static final String GROUPS = "SELECT count(*) FROM ordering_group";
    private static final String RUNS = "SELECT count(*) FROM payments_reconciliation";

    private final PaidTwin paid;

    TwoBackendsTest(PaidTwin paid) {
        this.paid = paid;
    }

    @Test
    void whatOneBackendBeginsTheOtherGoesOnWithAndNoRequestFailsWhileTheyAreRestartedInTurn() throws Exception {
        Storm storm = Storm.of("two backends, restarts", 1, 20);
        int[] ports = {paid.port, FreePort.any()};
        ApplicationContext beside = paid.beside;
        try (Fair fair = new Fair(paid.server, beside)) {
            Twin.Running[] backends = {paid.twin.start(ports[0]), paid.twin.start(ports[1])};
            Verdict verdict = new Verdict(beside, paid.till);
            long ordered = verdict.number(GROUPS);
            aSessionIsGoodOnBoth(backends, beside);
            aJobRunsOnce(verdict.database);
            Fair.Seller seller = fair.seller();
            UUID offer = fair.offer(seller, 10_000_000, "CNY", "0.50");
            anImportIsFollowedFromTheOther(backends, beside, seller);
            List<Caller> buyers = fair.buyers(BUYERS);
            List<Shopping> shopping = new ArrayList<>();
            AtomicBoolean open = new AtomicBoolean(true);
            AtomicInteger done = new AtomicInteger();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<Shopping>> running = new ArrayList<>();
                for (Caller buyer : buyers) {
                    Shopping one = new Shopping(List.of(buyer.at(backends[0].url()), buyer.at(backends[1].url())), offer);
                    shopping.add(one);
                    running.add(threads.submit(() -> one.run(open, done)));
                }
                try {
                    for (int restart = 0; restart < storm.size(); restart++) {
                        int which = (restart + 1) % 2;
                        int before = done.get();
                        assertThat(backends[which].stop()).as("backend %d ended by itself", which).isTrue();
                        Verdict.await("shopping goes on with one backend", () -> done.get() > before + BUYERS);
                        backends[which] = paid.twin.start(ports[which]);
                        int after = done.get();
                        Verdict.await("shopping goes on with two", () -> done.get() > after + 2 * BUYERS);
                    }
                } finally {
                    open.set(false);
                }
                for (Future<Shopping> one : running) {
                    one.get();
                }
            }
            storm.say(done + " checkouts, " + shopping.stream().mapToInt(one -> one.refused).sum() + " times gone to the other backend, "
                    + shopping.stream().mapToInt(one -> one.cut).sum() + " answers cut");
            assertThat(shopping).allSatisfy(one -> assertThat(one.faults).isEmpty());
            assertThat(verdict.number(GROUPS)).as("each checkout once").isEqualTo(ordered + done.get());
            verdict.pass();
            for (Twin.Running backend : backends) {
                backend.kill();
            }
        }
    }

    private static void aSessionIsGoodOnBoth(Twin.Running[] backends, ApplicationContext beside) {
        TestAccounts accounts = new TestAccounts(backends[0].api(), beside);
        OrganisationId maker = accounts.organisation(OrganisationKind.MAKER);
        PersonId person = accounts.member(maker, Role.OWNER);
        String email = new Database(beside.getBean(DataSource.class)).text("SELECT email FROM accounts_person WHERE id = ?",
                person.value());
        Visitor there = Visitor.nobody(backends[0].api());
        assertThat(there.signIn(email, TestAccounts.PASSWORD, null).status()).isEqualTo(204);
        Visitor here = there.at(backends[1].api());
        assertThat(here.me().path("person").path("email").asText()).isEqualTo(email);
        assertThat(here.delete("/sessions/current").status()).isEqualTo(204);
        assertThat(there.get("/me").status()).isEqualTo(401);
    }

    private static void aJobRunsOnce(Database database) throws Exception {
        long before = Long.parseLong(database.text(RUNS));
        for (int time = 1; time <= 3; time++) {
            long runs = before + time;
            database.change("UPDATE platform_job SET execution_time = now() WHERE task_name = 'payments-reconcile'");
            Verdict.await("the job ran", () -> Long.parseLong(database.text(RUNS)) >= runs
                    && database.text("SELECT picked FROM platform_job WHERE task_name = 'payments-reconcile'").equals("f"));
        }
        assertThat(Long.parseLong(database.text(RUNS))).isEqualTo(before + 3);
        assertThat(
                database.text("SELECT count(*) FROM (SELECT task_name FROM platform_job GROUP BY 1, task_instance HAVING count(*) > 1) t"))
                .isEqualTo("0");
    }

    private static void anImportIsFollowedFromTheOther(Twin.Running[] backends, ApplicationContext beside, Fair.Seller seller)
            throws IOException, InterruptedException {
        String row = new Database(beside.getBean(DataSource.class)).text("SELECT mpn FROM catalogue_part ORDER BY id LIMIT 1");
        StringBuilder list = new StringBuilder("sku,mpn,stock,currency,price@1\n");
        for (int i = 0; i < 2_000; i++) {
            list.append("L").append(i).append(",\"").append(row).append("\",").append(i).append(",CNY,0.10\n");
        }
        Said sent = seller.caller().at(backends[0].url()).upload("/supply/imports", list.toString());
        String id = sent.require(202).json().path("id").asText();
        HttpResponse<Stream<String>> events = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(backends[1].url().resolve("/api/v1/supply/imports/" + id + "/events"))
                        .header("Authorization", seller.caller().authorization()).build(),
                HttpResponse.BodyHandlers.ofLines());
        assertThat(events.statusCode()).isEqualTo(200);
        List<String> lines = events.body().filter(line -> line.startsWith("data:")).toList();
        assertThat(lines.getLast()).contains("\"rowsTotal\":2000").contains("\"state\":\"review\"");
    }

    /** A buyer who orders again and again, now here, now there, and goes to the other when one is closed. */
    private static final class Shopping {
        private final List<Caller> backends;
        private final UUID offer;
        private final List<String> faults = new ArrayList<>();
        private int turn;
        private int refused;
        private int cut;

        Shopping(List<Caller> backends, UUID offer) {
            this.backends = backends;
            this.offer = offer;
        }

        Shopping run(AtomicBoolean open, AtomicInteger done) throws InterruptedException {
            while (open.get()) {
                String key = UUID.randomUUID().toString();
                Said filled = ask(caller -> caller.post("/cart/lines", "{\"offerId\": \"%s\", \"quantity\": 1}".formatted(offer),
                        "Idempotency-Key", "line-" + key));
                Said ordered = ask(caller -> caller.checkOut(key));
                if (filled.status() != 201 || ordered.status() != 201) {
                    faults.add(filled + " " + ordered);
                    return this;
                }
                done.incrementAndGet();
            }
            return this;
        }

        private interface Request {
            Said to(Caller backend) throws IOException;
        }

        private Said ask(Request request) throws InterruptedException {
            for (int tries = 0; tries < 40; tries++) {
                turn++;
                try {
                    return request.to(backends.get(turn % backends.size()));
                } catch (java.net.ConnectException closed) {
                    refused++;
                } catch (IOException gone) {
                    cut++;
                }
                Thread.sleep(25L * tries);
            }
            return new Said(0, "no backend answered");
        }
    }
}
