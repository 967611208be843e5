package hqb.supply.compare;

import hqb.catalogue.ListedPart;
import hqb.catalogue.Parts;
import hqb.platform.FieldError;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.money.Currency;
import hqb.supply.OfferSummary;
import hqb.supply.Offers;
import hqb.supply.parts.OfferedPart;
import hqb.supply.parts.ShowParts;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays up to eight parts side by side: two questions to PostgreSQL, however many there are. */
@Singleton
class CompareParts {
    static final int MOST = 8;
    private static final int LONGEST_SAID = 60;

    private final Parts parts;
    private final Offers offers;
    private final ShowParts show;
    private final ComparedRows rows;

    CompareParts(Parts parts, Offers offers, ShowParts show, ComparedRows rows) {
        this.parts = parts;
        this.offers = offers;
        this.show = show;
        this.rows = rows;
    }

    /**
     * The comparison.
     *
     * @param texts the ids as they were asked
     * @throws Refusal naming every id that is no part's or is there twice, and when there are none or more than eight
     */
    PartComparison compare(List<String> texts, long quantity, Currency currency, Language language) {
        if (texts.isEmpty() || texts.size() > MOST) {
            throw Refusal.invalid("id", "Give the ids of 1 to " + MOST + " parts, as in id=…&id=….",
                    "请给出 1 到 " + MOST + " 个元器件的编号，如 id=…&id=…。");
        }
        List<ListedPart> listed = read(texts);
        Map<UUID, OfferSummary> summaries = offers.summaries(listed.stream().map(part -> part.part().id().value()).toList());
        List<OfferSummary> offered = listed.stream()
                .map(part -> summaries.getOrDefault(part.part().id().value(), OfferSummary.NONE)).toList();
        List<OfferedPart> items = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            items.add(show.item(listed.get(i), offered.get(i), quantity, currency, language));
        }
        return new PartComparison(items, rows.list(listed, items, language));
    }

    private List<ListedPart> read(List<String> texts) {
        Set<UUID> ids = new LinkedHashSet<>();
        List<FieldError> errors = new ArrayList<>();
        List<FieldError> errorsZh = new ArrayList<>();
        for (String text : texts) {
            UUID id = id(text);
            if (id != null && !ids.add(id)) {
                errors.add(new FieldError("id", "The part " + id + " is there twice. Give it once."));
                errorsZh.add(new FieldError("id", "元器件 " + id + " 重复，请只给一次。"));
            } else if (id == null) {
                unknown(text.length() <= LONGEST_SAID ? text : text.substring(0, LONGEST_SAID) + "…", errors, errorsZh);
            }
        }
        Map<UUID, ListedPart> found = parts.listByIds(ids).stream()
                .collect(Collectors.toMap(part -> part.part().id().value(), Function.identity()));
        ids.stream().filter(id -> !found.containsKey(id)).forEach(id -> unknown(id.toString(), errors, errorsZh));
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors, errorsZh);
        }
        return ids.stream().map(found::get).toList();
    }

    private static void unknown(String id, List<FieldError> errors, List<FieldError> errorsZh) {
        errors.add(new FieldError("id", "There is no part with the id " + id + ". Take it away."));
        errorsZh.add(new FieldError("id", "没有编号为 " + id + " 的元器件，请移除。"));
    }

    private static @Nullable UUID id(String text) {
        try {
            UUID id = UUID.fromString(text.strip());
            return id.toString().equalsIgnoreCase(text.strip()) ? id : null;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
