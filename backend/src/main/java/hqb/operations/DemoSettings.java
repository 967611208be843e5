package hqb.operations;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * The demonstration data.
 *
 * @param enabled whether they are loaded, which only a local start does
 * @param parts   the parts files, parted by commas: resources ({@code classpath:}) or paths
 * @param density how many offers a part has, as a factor of the market's rule
 */
@ConfigurationProperties("hqb.demo")
public record DemoSettings(
        @Bindable(defaultValue = "false") boolean enabled,
        @Bindable(defaultValue = "classpath:demo/parts/jlc-popular.jsonl.zst") String parts,
        @Bindable(defaultValue = "1.1") double density) {
}
