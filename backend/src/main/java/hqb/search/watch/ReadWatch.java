package hqb.search.watch;

import hqb.catalogue.ListedPart;
import hqb.catalogue.Parts;
import hqb.platform.BodyCheck;
import hqb.platform.FieldError;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.money.Currency;
import hqb.search.KeptSearch;
import hqb.search.WatchParts;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands what somebody wants to keep, and names whatever is wrong with it. */
@Singleton
class ReadWatch {
    static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 256;
    private static final long MOST_PIECES = 1_000_000_000;
    private static final Pattern PRICE = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");

    private final WatchParts watch;
    private final Parts parts;
    private final LookForParts look;

    ReadWatch(WatchParts watch, Parts parts, LookForParts look) {
        this.watch = watch;
        this.parts = parts;
        this.look = look;
    }

    /** What it comes to. */
    record Read(String name, @Nullable String search, @Nullable UUID part, Wish wish) {
    }

    /** A new one; throws {@link Refusal} naming the fields at fault. */
    Read read(WatchBody body) {
        BodyCheck check = new BodyCheck();
        KeptSearch search = body.search();
        UUID part = body.part();
        if ((search == null) == (part == null)) {
            check.refuse("/search", "Give either a search or a part.", "请给出搜索或元器件之一。");
        }
        ListedPart listed = part == null ? null : parts.find(part).orElse(null);
        if (part != null && listed == null) {
            check.refuse("/part", "There is no part with the id " + part + ".", "没有编号为 " + part + " 的元器件。");
        }
        boolean named = body.name() != null && !body.name().isBlank();
        String name = listed != null && !named ? clip(listed.part().mpn()) : check.text("/name", body.name(), 1, LONGEST_NAME);
        Wish wish = wish(body, part != null, check);
        if (search != null && search.texts().stream().anyMatch(ReadWatch::isNoText)) {
            check.refuse("/search", "Texts have at most " + LONGEST_TEXT + " characters and no control characters.",
                    "文字最多 " + LONGEST_TEXT + " 个字符，且不能包含控制字符。");
        }
        check.done();
        if (search != null) {
            understand(search);
        }
        return new Read(name, search == null ? null : look.write(search), part, wish);
    }

    /** Another name and wish for what is kept already; what it is of stays. */
    Read change(WatchBody body, Watch kept) {
        BodyCheck check = new BodyCheck();
        if (body.search() != null || body.part() != null) {
            check.refuse(body.search() != null ? "/search" : "/part", "This cannot be changed. Save another one.", "此项不能更改，请另存一个。");
        }
        String name = check.text("/name", body.name(), 1, LONGEST_NAME);
        Wish wish = wish(body, kept.part() != null, check);
        check.done();
        return new Read(name, kept.search(), kept.part(), wish);
    }

    private static Wish wish(WatchBody body, boolean ofPart, BodyCheck check) {
        long quantity = body.quantity() == null ? 1 : body.quantity();
        if (quantity < 1 || quantity > MOST_PIECES) {
            check.refuse("/quantity", "Use 1 to " + MOST_PIECES + ".", "请使用 1 到 " + MOST_PIECES + "。");
        }
        boolean tellNew = Boolean.TRUE.equals(body.tellNew());
        if (tellNew && ofPart) {
            check.refuse("/tellNew", "A single part cannot be new. Wait for its price or its stock.", "单个元器件没有“新增”，请设置价格或库存条件。");
        }
        BigDecimal price = price(body.priceBelow(), check);
        Long stock = body.stockAbove();
        if (stock != null && (stock < 0 || stock > MOST_PIECES)) {
            check.refuse("/stockAbove", "Use 0 to " + MOST_PIECES + ".", "请使用 0 到 " + MOST_PIECES + "。");
        }
        boolean any = tellNew || body.priceBelow() != null || stock != null;
        boolean alert = body.alert() == null ? any : body.alert();
        if (!any && (ofPart || alert)) {
            check.refuse("/alert", "Say what to wait for: new parts, a price or a stock.", "请说明提醒条件：新元器件、价格或库存。");
        }
        return new Wish(quantity, currency(body.currency(), check), tellNew, price, stock, alert);
    }

    private static @Nullable BigDecimal price(@Nullable String text, BodyCheck check) {
        if (text == null) {
            return null;
        }
        BigDecimal price = PRICE.matcher(text.strip()).matches() ? new BigDecimal(text.strip()) : BigDecimal.ZERO;
        if (price.signum() <= 0) {
            check.refuse("/priceBelow", "Write a price above 0 with at most 6 digits after the point, for example 0.125.",
                    "请填写大于 0 的价格，最多 6 位小数，例如 0.125。");
        }
        return price;
    }

    private static Currency currency(@Nullable String code, BodyCheck check) {
        if (code == null) {
            return Currency.CNY;
        }
        for (Currency currency : Currency.values()) {
            if (currency.name().equals(code)) {
                return currency;
            }
        }
        check.refuse("/currency", "Use one of " + Arrays.toString(Currency.values()) + ".",
                "请使用 " + Arrays.toString(Currency.values()) + " 之一。");
        return Currency.CNY;
    }

    /** The search names its parameters; here they are fields of the body. */
    private void understand(KeptSearch search) {
        try {
            watch.check(search);
        } catch (Refusal refused) {
            throw Refusal.invalid(below(refused.errors(Language.EN)), below(refused.errors(Language.ZH)));
        }
    }

    private static List<FieldError> below(List<FieldError> errors) {
        return errors.stream().map(error -> new FieldError("/search/" + error.field(), error.message())).toList();
    }

    private static boolean isNoText(@Nullable String text) {
        return text == null || text.length() > LONGEST_TEXT || text.chars().anyMatch(Character::isISOControl);
    }

    private static String clip(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME);
    }
}
