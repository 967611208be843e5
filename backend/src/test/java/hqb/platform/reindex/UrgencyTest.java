package hqb.platform.reindex;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.testing.HqbTest;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Within one transaction, which nobody else sees and which is given up. */
@HqbTest
class UrgencyTest {
    private final MarkDirty mark;
    private final DirtyQueue queue;
    private final TransactionOperations<Connection> transactions;

    UrgencyTest(MarkDirty mark, DirtyQueue queue, TransactionOperations<Connection> transactions) {
        this.mark = mark;
        this.queue = queue;
        this.transactions = transactions;
    }

    @Test
    void whatOnePersonChangedDoesNotStandBehindAListAndStaysUrgentWhenAListNamesIt() {
        UUID changed = UUID.randomUUID();
        List<UUID> list = Stream.generate(UUID::randomUUID).limit(2_000).toList();
        transactions.executeWrite(transaction -> {
            mark.markAll(DocumentKind.PART, list, Urgency.IN_TURN);
            mark.mark(DocumentKind.PART, changed);
            mark.markAll(DocumentKind.PART, List.of(changed), Urgency.IN_TURN);
            mark.mark(DocumentKind.PART, list.getFirst());
            assertThat(queue.claim(DocumentKind.PART, Urgency.AT_ONCE, 500)).extracting(DirtyQueue.Claim::id)
                    .contains(changed, list.getFirst()).doesNotContainAnyElementsOf(list.subList(1, list.size()));
            transaction.setRollbackOnly();
            return true;
        });
    }
}
