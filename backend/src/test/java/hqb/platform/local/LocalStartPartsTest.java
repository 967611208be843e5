package hqb.platform.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LocalStartPartsTest {
    @Test
    void tooLittleMemoryIsOneSentenceThatNamesBothFigures() {
        assertThatThrownBy(() -> MachineMemory.require(2_400, 1_024)).isInstanceOf(StartFailure.class)
                .hasMessageContaining("need 2.3 GB")
                .hasMessageContaining("1.0 GB are free")
                .hasMessageContaining("HQB_DATABASE_URL");
        assertThatCode(() -> MachineMemory.require(2_400, 2_400)).doesNotThrowAnyException();
    }

    @Test
    void machineSaysHowMuchMemoryIsFree() throws IOException {
        assertThat(MachineMemory.availableMegabytes()).isPositive();
    }

    @Test
    void portInUseIsNoticed() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(FreePort.isFree("127.0.0.1", taken.getLocalPort())).isFalse();
        }
        assertThat(FreePort.isFree("127.0.0.1", FreePort.any())).isTrue();
    }

    @Test
    void progressWithoutTerminalIsALineAtEachTenth() {
        var shown = new ByteArrayOutputStream();
        var progress = new ConsoleProgress(new PrintStream(shown, true, StandardCharsets.UTF_8), false);
        for (int done = 0; done <= 2_000; done++) {
            progress.step("parts", done, 2_000);
        }
        assertThat(shown.toString(StandardCharsets.UTF_8).lines()).hasSize(11)
                .startsWith("  parts: 0 % of 2,000")
                .endsWith("  parts: 100 % of 2,000");
    }

    @Test
    void progressOnATerminalStaysInOneLinePerStep() {
        var shown = new ByteArrayOutputStream();
        var progress = new ConsoleProgress(new PrintStream(shown, true, StandardCharsets.UTF_8), true);
        progress.step("parts", 1, 2);
        progress.step("parts", 2, 2);
        progress.step("offers", 3, 3);
        assertThat(shown.toString(StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank())).hasSize(3);
        assertThat(shown.toString(StandardCharsets.UTF_8)).contains("[###############               ]").contains("100 %");
    }
}
