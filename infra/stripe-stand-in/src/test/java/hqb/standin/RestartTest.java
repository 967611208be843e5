package hqb.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.StripeClient;
import com.stripe.model.PaymentIntent;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentCreateParams;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that was answered is lost when the process is killed. */
class RestartTest {
    private record Running(Process process, String baseUrl) {
    }

    private static Running start(Path folder) throws Exception {
        var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"), "hqb.standin.Main", "--port=0", "--data=" + folder);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader out = process.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("Stand-in for Stripe: ")) {
                return new Running(process, line.split(" ")[3]);
            }
        }
        throw new AssertionError("did not start");
    }

    @Test
    void killedByForceItRemembersAllThatItAnswered(@TempDir Path folder) throws Exception {
        var ids = new ArrayList<String>();
        var wanted = PaymentIntentCreateParams.builder().setAmount(7_500L).setCurrency("cny").setConfirm(true)
                .addPaymentMethodType("card").setPaymentMethod("pm_card_visa").build();
        Running first = start(folder);
        StripeClient client = Workbench.client(first.baseUrl());
        for (int i = 0; i < 20; i++) {
            ids.add(client.v1().paymentIntents().create(wanted, RequestOptions.builder().setIdempotencyKey("k" + i).build()).getId());
        }
        first.process().destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        Files.writeString(folder.resolve("journal.jsonl"), "{\"ahead\":0,\"put\":[{\"o\":{\"id\":\"cut", StandardOpenOption.APPEND);

        Running second = start(folder);
        try {
            client = Workbench.client(second.baseUrl());
            for (int i = 0; i < 20; i++) {
                assertThat(client.v1().paymentIntents().retrieve(ids.get(i)).getStatus()).isEqualTo("succeeded");
                PaymentIntent again = client.v1().paymentIntents().create(wanted,
                        RequestOptions.builder().setIdempotencyKey("k" + i).build());
                assertThat(again.getId()).isEqualTo(ids.get(i));
            }
            assertThat(client.v1().balance().retrieve().getPending().getFirst().getAmount()).isEqualTo(20 * (7_500L - 218 - 235));
        } finally {
            second.process().destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }
}
