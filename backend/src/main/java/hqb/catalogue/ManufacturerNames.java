package hqb.catalogue;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All manufacturers under all their names: the curated ones and those that catalogues brought, and who may be meant by a misspelt name. */
@Singleton
public class ManufacturerNames {
    private static final long FRESH_NS = 30_000_000_000L;
    private static final int LONGEST = 60;

    private final Manufacturers curated;
    private final JdbcOperations database;
    private volatile Known known = new Known(Map.of(), Long.MIN_VALUE);

    ManufacturerNames(Manufacturers curated, JdbcOperations database) {
        this.curated = curated;
        this.database = database;
    }

    private record Known(Map<String, Manufacturer> byKey, long readAt) {
    }

    /** The manufacturer of this name, alias or slug. */
    @Transactional(readOnly = true)
    public Optional<Manufacturer> find(String name) {
        Map<String, Manufacturer> byKey = byKey();
        Manufacturer found = byKey.get(ManufacturerKey.of(name));
        if (found == null) {
            found = byKey.get(ManufacturerKey.of(ManufacturerKey.withoutForeignNote(name)));
        }
        return found == null ? curated.find(name) : Optional.of(found);
    }

    /** The names that are nearest to one that nobody has, the nearest first. */
    @Transactional(readOnly = true)
    public List<String> nearest(String name, int limit) {
        String key = ManufacturerKey.of(name);
        if (key.isEmpty() || key.length() > LONGEST) {
            return List.of();
        }
        record Near(String name, int distance) {
        }
        List<Near> near = new ArrayList<>();
        int most = Math.max(2, key.length() * 2 / 5);
        byKey().forEach((other, manufacturer) -> {
            boolean begins = key.length() >= 3 && (other.startsWith(key) || (key.startsWith(other) && other.length() >= 3));
            int distance = begins ? 1 : distance(key, other, most);
            if (distance <= most) {
                near.add(new Near(manufacturer.name(), distance));
            }
        });
        return near.stream().sorted(Comparator.comparingInt(Near::distance).thenComparing(one -> one.name().length())
                .thenComparing(Near::name)).map(Near::name).distinct().limit(limit).toList();
    }

    private Map<String, Manufacturer> byKey() {
        Known now = known;
        if (now.byKey().isEmpty() || System.nanoTime() - now.readAt() > FRESH_NS) {
            now = new Known(read(), System.nanoTime());
            known = now;
        }
        return now.byKey();
    }

    private Map<String, Manufacturer> read() {
        Map<String, Manufacturer> byKey = new HashMap<>();
        for (Manufacturer manufacturer : curated.all()) {
            register(byKey, manufacturer);
        }
        return database.prepareStatement("SELECT slug, name, aliases FROM catalogue_manufacturer WHERE listed ORDER BY slug", statement -> {
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    register(byKey, new Manufacturer(row.getString(1), row.getString(2), List.of((String[]) row.getArray(3).getArray())));
                }
            }
            return byKey;
        });
    }

    private static void register(Map<String, Manufacturer> byKey, Manufacturer manufacturer) {
        byKey.putIfAbsent(ManufacturerKey.of(manufacturer.name()), manufacturer);
        byKey.putIfAbsent(ManufacturerKey.of(manufacturer.slug()), manufacturer);
        manufacturer.aliases().forEach(alias -> byKey.putIfAbsent(ManufacturerKey.of(alias), manufacturer));
    }

    /** How many letters have to change, swaps of neighbours being one change; more than {@code most} is all the same. */
    private static int distance(String one, String two, int most) {
        if (Math.abs(one.length() - two.length()) > most) {
            return most + 1;
        }
        int[] last = new int[two.length() + 1];
        int[] before = new int[two.length() + 1];
        int[] here = new int[two.length() + 1];
        for (int j = 0; j <= two.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            here[0] = i;
            int least = i;
            for (int j = 1; j <= two.length(); j++) {
                int change = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
                here[j] = Math.min(Math.min(here[j - 1], before[j]) + 1, before[j - 1] + change);
                if (i > 1 && j > 1 && one.charAt(i - 1) == two.charAt(j - 2) && one.charAt(i - 2) == two.charAt(j - 1)) {
                    here[j] = Math.min(here[j], last[j - 2] + 1);
                }
                least = Math.min(least, here[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] free = last;
            last = before;
            before = here;
            here = free;
        }
        return before[two.length()];
    }
}
