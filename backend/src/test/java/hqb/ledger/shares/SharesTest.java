package hqb.ledger.shares;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SharesTest {
    static final long MOST = 1_000_000_000_000_000L;

    private static Amount cny(long minor) {
        return new Amount(minor, Currency.CNY);
    }

    @Provide
    Arbitrary<ChildShare> children() {
        return Combinators.combine(Arbitraries.longs().between(1, MOST), Arbitraries.doubles().between(0, 1),
                Arbitraries.doubles().between(0, 1)).as(
                        (gross, commission, returned) -> new ChildShare(cny(gross),
                                cny((long) (gross * commission)), cny((long) (gross * returned))));
    }

    @Property(tries = 500)
    void partsSumToTheAmountAndEachIsWithinOneUnitOfItsQuota(@ForAll @LongRange(min = 0, max = MOST) long amount,
            @ForAll @Size(min = 1, max = 100) List<@LongRange(min = 1, max = MOST) Long> weights) {
        List<Long> parts = LargestRemainder.split(amount, weights);
        double total = weights.stream().mapToDouble(Long::doubleValue).sum();

        assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(amount);
        for (int i = 0; i < parts.size(); i++) {
            double quota = amount * (weights.get(i) / total);
            assertThat((double) parts.get(i)).isBetween(quota - 1 - quota * 1e-12, quota + 1 + quota * 1e-12);
        }
    }

    @Property(tries = 300)
    void amountsDrawnOneAfterTheOtherEndExactlyAndNeverTakeMoreThanIsLeft(
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 0, max = 100_000) Long> weights, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Long> left = List.copyOf(weights);
        for (long sum = sum(left); sum > 0; sum = sum(left)) {
            List<Long> parts = LargestRemainder.split(random.nextLong(1, sum + 1), left);
            List<Long> before = left;
            assertThat(IntStream.range(0, parts.size())).allMatch(i -> parts.get(i) <= before.get(i));
            left = IntStream.range(0, parts.size()).mapToObj(i -> before.get(i) - parts.get(i)).toList();
        }
        assertThat(left).allMatch(part -> part == 0);
    }

    @Test
    void threeEqualSharesOfAHundredAreNotThreeTimesTheSame() {
        assertThat(LargestRemainder.split(10_000, List.of(1L, 1L, 1L))).containsExactly(3_334L, 3_333L, 3_333L);
        assertThat(LargestRemainder.split(0, List.of(0L, 0L))).containsExactly(0L, 0L);
        assertThatThrownBy(() -> LargestRemainder.split(1, List.of(0L))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LargestRemainder.split(-1, List.of(1L))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 500)
    void manySmallReturnsGiveBackExactlyWhatOneLargeOneDoes(@ForAll("children") ChildShare child, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ChildShare now = child;
        Amount commission = cny(0);
        Amount supplier = cny(0);
        for (int i = 0; i < 30 && !now.returnable().isZero(); i++) {
            Amount amount = i == 29 ? now.returnable() : cny(random.nextLong(0, now.returnable().minor() + 1));
            ChildShare.Return back = now.bear(amount);
            assertThat(back.commission().isNegative() || back.supplier().isNegative()).isFalse();
            assertThat(back.total()).isEqualTo(amount);
            commission = commission.plus(back.commission());
            supplier = supplier.plus(back.supplier());
            now = now.after(amount);
        }
        ChildShare.Return atOnce = child.bear(now.returned().minus(child.returned()));
        assertThat(new ChildShare.Return(commission, supplier)).isEqualTo(atOnce);
    }

    @Property(tries = 300)
    void whateverIsAskedBackOfAPaymentNoMoreGoesBackThanWasCapturedAndNeverASiblingsMoney(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 1, max = 100_000) Long> grosses, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<ChildShare> fresh = grosses.stream().map(gross -> ChildShare.fresh(cny(gross), cny(random.nextLong(0, gross + 1)))).toList();
        ChildShare[] now = fresh.toArray(ChildShare[]::new);
        long[] commission = new long[now.length];
        long back = 0;
        for (int i = 0; i < 40; i++) {
            int which = random.nextInt(now.length);
            Amount asked = cny(random.nextLong(0, now[which].gross().minor() + 1));
            List<ChildShare> before = List.of(now);
            if (asked.minor() > now[which].returnable().minor()) {
                assertThatThrownBy(() -> before.get(which).bear(asked)).isInstanceOf(IllegalArgumentException.class);
                continue;
            }
            commission[which] += now[which].bear(asked).commission().minor();
            now[which] = now[which].after(asked);
            back += asked.minor();
            assertThat(IntStream.range(0, now.length).filter(other -> other != which))
                    .allMatch(other -> now[other].equals(before.get(other)));
        }
        assertThat(back).isBetween(0L, sum(grosses));
        for (int i = 0; i < now.length; i++) {
            ChildShare child = now[i];
            assertThat(child.returned().minor()).isBetween(0L, child.gross().minor());
            assertThat(commission[i]).as("never drifts")
                    .isEqualTo(child.commission().minor() * child.returned().minor() / child.gross().minor());
            assertThat(child.net().plus(child.commissionLeft()).plus(child.returned())).isEqualTo(child.gross());
        }
    }

    @Property(tries = 300)
    void whoGivesBackAllIsLeftWithNothing(@ForAll("children") ChildShare child) {
        ChildShare gone = child.after(child.returnable());

        assertThat(gone.net()).isEqualTo(cny(0));
        assertThat(gone.commissionLeft()).isEqualTo(cny(0));
        assertThat(ChildShare.fresh(child.gross(), child.commission()).net()).isEqualTo(child.gross().minus(child.commission()));
    }

    @Property(tries = 300)
    void noReturnTakesMoreThanWasPaidForTheChild(@ForAll("children") ChildShare child) {
        assertThatThrownBy(() -> child.bear(child.returnable().plus(cny(1)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> child.bear(cny(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 500)
    void aDisputeIsSpreadWhollyAndNoChildBearsMoreThanIsLeftOfIt(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 1, max = 1_000_000) Long> grosses, @ForAll long seed,
            @ForAll boolean byLines) {
        SplittableRandom random = new SplittableRandom(seed);
        List<ChildShare> children = grosses.stream().map(gross -> new ChildShare(cny(gross), cny(gross / 20),
                cny(random.nextLong(0, gross + 1)))).toList();
        Amount disputed = cny(random.nextLong(0, sum(grosses) + 1));
        List<Amount> lines = grosses.stream().map(gross -> cny(random.nextLong(0, gross + 1))).toList();

        DisputeShares.Spread spread = byLines ? DisputeShares.overSome(disputed, children, lines)
                : DisputeShares.overAll(disputed, children);

        assertThat(spread.children().stream().reduce(spread.beyond(), Amount::plus)).isEqualTo(disputed);
        assertThat(IntStream.range(0, children.size()))
                .noneMatch(i -> children.get(i).returnable().minus(spread.children().get(i)).isNegative());
        boolean anyLeft = IntStream.range(0, children.size())
                .anyMatch(i -> !children.get(i).returnable().equals(spread.children().get(i)));
        assertThat(anyLeft && !spread.beyond().isZero()).as("we bear nothing while a child is left to bear it").isFalse();
    }

    @Property(tries = 300)
    void aReturnIsFundedWhollyAndTheSupplierOwesOnlyWhatItHasNotEarned(@ForAll("children") ChildShare child,
            @ForAll @LongRange(min = 0, max = MOST) long earned) {
        ChildShare.Return back = child.bear(child.returnable());
        ReturnFunding released = ReturnFunding.of(back, cny(0), cny(earned));
        ReturnFunding held = ReturnFunding.of(back, child.returnable(), cny(earned));

        assertThat(released.total()).isEqualTo(back.total());
        assertThat(held.total()).isEqualTo(back.total());
        assertThat(held.receivable().isZero() && held.commission().isZero()).isTrue();
        assertThat(released.receivable().isZero() || released.payable().equals(cny(earned))).isTrue();
    }

    private static long sum(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).sum();
    }
}
