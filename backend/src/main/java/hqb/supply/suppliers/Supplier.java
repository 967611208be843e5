package hqb.supply.suppliers;

import hqb.platform.Language;

/**
 * A seller.
 *
 * @param slug          its name in addresses of the product
 * @param kind          how large it is and how it sells: distributor, wholesale-stall, module-shop, stall, one-metre-counter
 * @param demonstration whether it is invented
 */
public record Supplier(SupplierId id, String slug, String nameEn, String nameZh, String aboutEn, String aboutZh, String kind,
        boolean demonstration) {

    /** Its name. */
    public String name(Language language) {
        return language.pick(nameEn, nameZh);
    }

    /** What it says of itself. */
    public String about(Language language) {
        return language.pick(aboutEn, aboutZh);
    }
}
