package hqb.ordering.reviews;

import hqb.ordering.orders.OrderLine;
import hqb.platform.BodyCheck;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer says of an order. All but the stars may be left out.
 *
 * @param stars       1 to 5 in all
 * @param asDescribed 1 to 5: whether the goods were what the offer said
 * @param packing     1 to 5
 * @param onTime      whether they came in time
 * @param authentic   yes, no or cannot-tell
 * @param text        at most 2,000 characters
 * @param items       what there is to say of single parts, by a line of the order; when the order is of one part, it is judged as the
 *                    order is, unless said otherwise
 */
@Serdeable
record VerdictBody(@Nullable Integer stars, @Nullable Integer asDescribed, @Nullable Integer packing, @Nullable Boolean onTime,
        @Nullable String authentic, @Nullable String text, @Nullable List<Item> items) {
    private static final int LONGEST = 2_000;
    private static final int MOST_STARS = 5;
    private static final Set<String> AUTHENTIC = Set.of("yes", "no", "cannot-tell");

    /** What is said of a part. */
    @Serdeable
    record Item(@Nullable UUID lineId, @Nullable Integer stars, @Nullable String text) {
    }

    /** The same when all is well. */
    record Read(Review.Verdict verdict, List<Review.Item> items) {
    }

    /** Reads it; throws {@link hqb.platform.Refusal} with the fields at fault. */
    Read read(List<OrderLine> bought) {
        BodyCheck check = new BodyCheck();
        check.present("/stars", stars);
        stars(check, "/stars", stars);
        stars(check, "/asDescribed", asDescribed);
        stars(check, "/packing", packing);
        if (authentic != null && !AUTHENTIC.contains(authentic)) {
            check.refuse("/authentic", "Use yes, no or cannot-tell.", "请使用 yes、no 或 cannot-tell。");
        }
        String words = words(check, "/text", text, 0);
        Map<UUID, Review.Item> byPart = new TreeMap<>();
        List<Item> said = items == null ? List.of() : items;
        for (int i = 0; i < said.size(); i++) {
            Item item = said.get(i);
            String pointer = "/items/" + i;
            check.present(pointer + "/stars", item.stars());
            stars(check, pointer + "/stars", item.stars());
            String of = words(check, pointer + "/text", item.text(), 0);
            OrderLine line = bought.stream().filter(one -> one.id().equals(item.lineId())).findFirst().orElse(null);
            if (line == null) {
                check.refuse(pointer + "/lineId", "This order has no such line.", "此订单没有该行。");
            } else if (byPart.put(line.part(), new Review.Item(line.id(), line.part(), orZero(item.stars()), of)) != null) {
                check.refuse(pointer + "/lineId", "This part is judged twice.", "同一元器件重复评价。");
            }
        }
        check.done();
        List<Review.Item> judged = new ArrayList<>(byPart.values());
        if (judged.isEmpty() && bought.stream().map(OrderLine::part).distinct().count() == 1) {
            judged.add(new Review.Item(bought.getFirst().id(), bought.getFirst().part(), orZero(stars), ""));
        }
        return new Read(new Review.Verdict(orZero(stars), asDescribed, packing, onTime, authentic, words), judged);
    }

    private static int orZero(@Nullable Integer stars) {
        return stars == null ? 0 : stars;
    }

    private static void stars(BodyCheck check, String pointer, @Nullable Integer stars) {
        if (stars != null && (stars < 1 || stars > MOST_STARS)) {
            check.refuse(pointer, "1 to 5 stars are possible.", "请选择 1 至 5 星。");
        }
    }

    /** Words in lines and paragraphs. */
    static String words(BodyCheck check, String pointer, @Nullable String typed, int shortest) {
        String text = typed == null ? "" : typed.strip().replace("\r\n", "\n");
        check.text(pointer, text.replace('\n', ' ').replace('\t', ' '), shortest, LONGEST);
        return text;
    }
}
