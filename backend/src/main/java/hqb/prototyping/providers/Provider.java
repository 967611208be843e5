package hqb.prototyping.providers;

/**
 * Somebody who makes or tests small batches.
 *
 * @param slug          its word in addresses
 * @param demonstration whether it was invented to show the product
 */
public record Provider(ProviderId id, String slug, String nameEn, String nameZh, String aboutEn, String aboutZh, String cityEn,
        String cityZh, ProviderState state, boolean demonstration) {
}
