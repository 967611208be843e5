package hqb.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DrawDownTest {
    private static final long SEED = 20_260_522L;

    private static Amount yuan(long minor) {
        return new Amount(minor, Currency.CNY);
    }

    @Test
    void nobodyGetsMoreThanTheyWantAndTogetherTheyGetAllThereIs() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int turn = 0; turn < 20_000; turn++) {
            List<Amount> wanted = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                wanted.add(yuan(random.nextLong(0, 100)));
            }
            long there = random.nextLong(0, 300);
            List<Amount> given = DrawDown.of(yuan(there), wanted);
            long sum = 0;
            for (int i = 0; i < wanted.size(); i++) {
                assertThat(given.get(i).minor()).isBetween(0L, wanted.get(i).minor());
                sum += given.get(i).minor();
                assertThat(given.get(i).equals(wanted.get(i)) || sum == there).as("the first come first").isTrue();
            }
            assertThat(sum).as("seed " + SEED + ", turn " + turn)
                    .isEqualTo(Math.min(there, wanted.stream().mapToLong(Amount::minor).sum()));
        }
    }
}
