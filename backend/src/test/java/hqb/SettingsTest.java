package hqb;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.testing.HqbTest;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.env.PropertySource;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.naming.NameUtils;
import io.micronaut.core.type.Argument;
import io.micronaut.inject.BeanDefinition;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every setting has the name and the default that README lists, and no other setting exists. */
@HqbTest
class SettingsTest {
    private static final Map<Class<?>, Object> SAMPLES = Map.of(String.class, "something-else", int.class, 7, Integer.class, 7, long.class,
            9L,
            double.class, 3.5, boolean.class, true, Duration.class, Duration.ofSeconds(9), BigDecimal.class, new BigDecimal("3.5"),
            LocalDate.class, LocalDate.of(2020, 2, 2));

    private final ApplicationContext product;

    SettingsTest(ApplicationContext product) {
        this.product = product;
    }

    /** A setting of one of our records. */
    private record Setting(BeanDefinition<?> owner, Argument<?> component) {
        String property() {
            return owner.stringValue(ConfigurationProperties.class).orElseThrow() + "." + NameUtils.hyphenate(component.getName());
        }

        String variable() {
            return property().replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
        }

        String defaultValue() {
            return component.getAnnotationMetadata().stringValue(Bindable.class, "defaultValue").orElse("");
        }
    }

    private Map<String, Setting> settings() {
        return product.getBeanDefinitions(Object.class)
                .stream()
                .filter(definition -> definition.getBeanType().getName().startsWith("hqb."))
                .filter(definition -> definition.hasDeclaredStereotype(ConfigurationProperties.class))
                .flatMap(definition -> java.util.Arrays.stream(definition.getConstructor().getArguments())
                        .map(component -> new Setting(definition, component)))
                .collect(Collectors.toMap(Setting::variable, setting -> setting, (one, other) -> one, TreeMap::new));
    }

    @Test
    void readmeListsEachSettingWithItsDefault() throws IOException {
        Map<String, String> listed = Files.readAllLines(Path.of(System.getProperty("hqb.root", ".."), "README.md"))
                .stream()
                .filter(line -> line.startsWith("| `HQB_"))
                .map(line -> line.split("\\|", -1))
                .collect(Collectors.toMap(cells -> cells[1].strip().replace("`", ""), cells -> cells[2].strip().replace("`", ""),
                        (one, other) -> one + " and again " + other, TreeMap::new));
        var existing = new TreeMap<String, String>();
        settings().forEach((name, setting) -> existing.put(name, setting.defaultValue()));
        assertThat(listed).isNotEmpty().isEqualTo(existing);
    }

    @Test
    void eachSettingIsReadFromItsEnvironmentVariable() {
        var variables = new HashMap<String, Object>();
        settings().forEach((name, setting) -> variables.put(name, text(sample(setting))));
        var environment = PropertySource.of("environment", variables, PropertySource.PropertyConvention.ENVIRONMENT_VARIABLE);
        try (ApplicationContext context = ApplicationContext.builder().deduceEnvironment(false).propertySources(environment).build()) {
            context.getEnvironment().start();
            settings().forEach((name, setting) -> assertThat(context.getEnvironment()
                    .getProperty(setting.property(), setting.component().getType())).as(name).hasValueSatisfying(
                            value -> assertThat(value).isEqualTo(sample(setting))));
        }
    }

    private static Object sample(Setting setting) {
        Object sample = SAMPLES.get(setting.component().getType());
        assertThat(sample).as("a sample for " + setting.component()).isNotNull();
        return java.util.Objects.requireNonNull(sample);
    }

    private static String text(Object value) {
        return value instanceof Duration time ? time.toSeconds() + "s" : value.toString();
    }

    @Test
    void defaultsCanBeRead() {
        settings().values().forEach(setting -> {
            if (!setting.defaultValue().isEmpty()) {
                assertThat(product.getConversionService().convert(setting.defaultValue(), setting.component().getType()))
                        .as(setting.variable())
                        .isPresent();
            }
        });
    }
}
