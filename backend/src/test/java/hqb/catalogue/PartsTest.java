package hqb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hqb.platform.Refusal;
import hqb.testing.HqbTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@HqbTest
class PartsTest {

    private static final UUID BLUE_PILL = PartId.of("stmicroelectronics", "STM32F103C8T6").value();

    @Test
    void aPartIsReadAsItWasLoaded(Parts parts) {
        var listed = parts.get(BLUE_PILL);
        assertThat(listed.manufacturer()).isEqualTo("STMicroelectronics");
        assertThat(listed.aliases()).contains("意法半导体");
        assertThat(listed.part().category()).isEqualTo("microcontrollers");
        assertThat(listed.part().parameters()).containsEntry("flashSize", 65536.0).containsEntry("cpuCore", "ARM Cortex-M3");
    }

    @Test
    void anUnknownPartIsRefused(Parts parts) {
        assertThatThrownBy(() -> parts.get(new UUID(1, 2))).isInstanceOf(Refusal.class);
        assertThat(parts.listByIds(List.of())).isEmpty();
    }

    @Test
    void manyPartsAreReadAtOnce(Parts parts) {
        var ids = parts.idsAfter(null, 100);
        assertThat(parts.listByIds(ids)).extracting(listed -> listed.part().id().value()).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void theScanVisitsEveryPartOnceInOrder(Parts parts) {
        var seen = new ArrayList<String>();
        for (var ids = parts.idsAfter(null, 700); !ids.isEmpty(); ids = parts.idsAfter(ids.getLast(), 700)) {
            ids.forEach(id -> seen.add(id.toString()));
        }
        assertThat(seen).isSorted().hasSize((int) parts.count());
        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
    }

    @Test
    void alternativesDoTheSameJob(Parts parts) {
        var part = parts.listByIds(parts.idsAfter(null, 3000)).stream().map(ListedPart::part)
                .filter(one -> one.equivalenceKey() != null && !parts.alternativesOf(one, 3).isEmpty()).findFirst().orElseThrow();
        assertThat(parts.alternativesOf(part, 3)).hasSizeLessThanOrEqualTo(3).allSatisfy(other -> {
            assertThat(other.part().id()).isNotEqualTo(part.id());
            assertThat(part.mpnKey().equals(other.part().mpnKey())
                    || String.valueOf(part.equivalenceKey()).equals(other.part().equivalenceKey()))
                    .isTrue();
        });
    }

    @Test
    void loadingAgainBringsUpToDateAndAddsNothing(Parts parts, LoadParts load, Manufacturers manufacturers) {
        long before = parts.count();
        var part = parts.get(BLUE_PILL).part();
        load.load(List.of(part), List.of(manufacturers.canonical("ST")));
        assertThat(parts.count()).isEqualTo(before);
        var again = parts.get(BLUE_PILL).part();
        assertThat(again.version()).isEqualTo(part.version() + 1);
        assertThat(again.parameters()).isEqualTo(part.parameters());
        assertThat(again.otherAttributes()).isEqualTo(part.otherAttributes());
    }
}
