package hqb.catalogue;

import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The manufacturers of the curated file {@code manufacturers.csv}, found under any of their names; unknown names make new ones by rule. */
@Singleton
public final class Manufacturers {

    private final Map<String, Manufacturer> byKey = new HashMap<>();
    private final Map<String, Manufacturer> bySlug = new LinkedHashMap<>();
    private final Map<String, Manufacturer> made = new ConcurrentHashMap<>();
    private final Map<String, Manufacturer> resolved = new ConcurrentHashMap<>();

    /** Reads the curated file. */
    public Manufacturers() {
        var table = Table.read("manufacturers.csv");
        for (int row = 0; row < table.size(); row++) {
            var manufacturer = new Manufacturer(table.cell(row, "slug"), table.cell(row, "name"), table.list(row, "aliases"));
            bySlug.put(manufacturer.slug(), manufacturer);
            register(manufacturer, manufacturer.name());
            manufacturer.aliases().forEach(alias -> register(manufacturer, alias));
        }
    }

    private void register(Manufacturer manufacturer, String name) {
        var key = ManufacturerKey.of(name);
        var other = byKey.putIfAbsent(key, manufacturer);
        if (other != null && other != manufacturer) {
            throw new IllegalStateException(name + " names both " + other.name() + " and " + manufacturer.name());
        }
    }

    /** The manufacturer that a person or a filter means by this name, alias or slug. */
    public Optional<Manufacturer> find(String name) {
        var exact = bySlug.get(name);
        if (exact != null) {
            return Optional.of(exact);
        }
        var found = byKey.get(ManufacturerKey.of(name));
        if (found == null) {
            found = byKey.get(ManufacturerKey.of(ManufacturerKey.withoutForeignNote(name)));
        }
        return Optional.ofNullable(found != null ? found : resolved.get(name));
    }

    /** The manufacturer of a catalogue row: a known one, or a new one under the name as written. A name without letters is {@code Unspecified}. */
    public Manufacturer canonical(String name) {
        return resolved.computeIfAbsent(name, this::findOrMake);
    }

    private Manufacturer findOrMake(String name) {
        var key = ManufacturerKey.of(name);
        if (key.isEmpty()) {
            return byKey.get("unspecified") instanceof Manufacturer unspecified ? unspecified
                    : new Manufacturer("unspecified", "Unspecified", List.of());
        }
        var known = byKey.get(key);
        if (known == null) {
            known = byKey.get(ManufacturerKey.of(ManufacturerKey.withoutForeignNote(name)));
        }
        return known != null ? known
                : made.computeIfAbsent(slugOf(key), slug -> new Manufacturer(slug, name.strip().replaceAll("\\s+", " "), List.of()));
    }

    private static String slugOf(String key) {
        var ascii = Normalizer.normalize(key, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        return ascii.replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    /** The canonical display name of what a person or a filter means; empty when nobody is known by it. */
    public Optional<String> resolve(String name) {
        return find(name).map(Manufacturer::name);
    }

    /** Canonical names of which a name or alias starts with this text, case ignored; shortest first. */
    public List<String> startingWith(String text, int limit) {
        var start = ManufacturerKey.of(text);
        if (start.isEmpty()) {
            return List.of();
        }
        return byKey.entrySet().stream().filter(entry -> entry.getKey().startsWith(start)).map(entry -> entry.getValue().name()).distinct()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())).limit(limit).toList();
    }

    /** All curated manufacturers. */
    public Collection<Manufacturer> all() {
        return bySlug.values();
    }
}
