package hqb.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProblemTypeTest {
    @Test
    void everyProblemIsDocumentedWithItsStatusAndARemedy() throws IOException {
        Map<String, String> documented = Files.readAllLines(Path.of(System.getProperty("hqb.root", ".."), "docs/problems.md")).stream()
                .filter(line -> line.startsWith("| `")).map(line -> line.split("\\|", -1)).filter(cells -> !cells[4].isBlank())
                .collect(Collectors.toMap(cells -> cells[1].strip().replace("`", ""), cells -> cells[2].strip()));
        assertThat(new TreeMap<>(documented)).isEqualTo(Arrays.stream(ProblemType.values())
                .collect(Collectors.toMap(ProblemType::code, type -> String.valueOf(type.status()), (one, other) -> one, TreeMap::new)));
    }
}
