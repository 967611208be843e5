package hqb.search.words;

import java.util.List;
import java.util.Map;

/**
 * What a part does, where no category says it alone: USB to UART, N-channel MOSFET.
 *
 * @param code       stable, kebab case
 * @param nameEn     in English
 * @param nameZh     in Chinese
 * @param category   that such parts are in
 * @param parameters that such parts have, by name
 * @param phrases    that the texts of such parts hold
 */
public record Function(String code, String nameEn, String nameZh, String category, Map<String, String> parameters, List<String> phrases) {
}
