package hqb.prototyping.providers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hqb.platform.Uuid7;
import hqb.prototyping.pricing.PricedProcess;
import hqb.prototyping.pricing.ReadRules;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Loads the demonstration providers over what is there; running it again changes nothing. */
@Singleton
public class LoadProviders {
    private static final String LIST = "/hqb/prototyping/providers/providers.txt";

    private final Providers providers;
    private final PriceRules rules;
    private final ObjectMapper json = new ObjectMapper();
    private final Clock clock;

    LoadProviders(Providers providers, PriceRules rules, Clock clock) {
        this.providers = providers;
        this.rules = rules;
        this.clock = clock;
    }

    /** Loads all and returns how many there are. */
    @Transactional
    public int load() {
        List<DemoProvider> all = read();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (DemoProvider demo : all) {
            ProviderId id = providers.put(
                    new Provider(new ProviderId(Uuid7.random(clock.instant())), demo.slug(), demo.nameEn(), demo.nameZh(), demo.aboutEn(),
                            demo.aboutZh(), demo.cityEn(), demo.cityZh(), ProviderState.GOOD, true),
                    demo.machines().stream().map(one -> new Providers.Machine(one.process(), one.name(), one.units())).toList(),
                    demo.certificates().stream()
                            .map(one -> new Providers.Certificate(one.name(), one.number(), today.plusMonths(one.months()))).toList());
            if (demo.placesAWeek() > 0) {
                providers.putLaboratory(id, demo.placesAWeek());
            }
            providers.setDemoJobs(id, demo.jobs());
            providers.setExpertise(id, demo.expertise() == null ? List.of() : demo.expertise());
            for (Map.Entry<String, JsonNode> process : demo.rules().entrySet()) {
                String document = process.getValue().toPrettyString();
                rules.enact(id, PricedProcess.of(process.getKey()).orElseThrow(), document, ReadRules.read(document).hash());
            }
        }
        return all.size();
    }

    private List<DemoProvider> read() {
        try {
            List<DemoProvider> all = new ArrayList<>();
            for (String slug : new String(bytes(LIST), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank())
                    .toList()) {
                all.add(json.readValue(bytes("/hqb/prototyping/providers/" + slug + ".json"), DemoProvider.class));
            }
            return all;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream file = Objects.requireNonNull(LoadProviders.class.getResourceAsStream(resource), resource)) {
            return file.readAllBytes();
        }
    }
}
