package hqb.catalogue;

import java.util.List;

/**
 * Who makes a part.
 *
 * @param slug    stable kebab-case id
 * @param name    the canonical display name
 * @param aliases other spellings and names, also in Chinese
 */
public record Manufacturer(String slug, String name, List<String> aliases) {
}
