package hqb.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that the last hit of a page was sorted by, between Elasticsearch and a cursor. */
public final class SortValues {
    private SortValues() {
    }

    /** As text for a cursor. */
    public static List<@Nullable String> texts(List<FieldValue> values) {
        return values.stream().<@Nullable String>map(value -> value.isNull() ? null : String.valueOf(value._get())).toList();
    }

    /** As Elasticsearch takes them. */
    public static List<FieldValue> values(List<@Nullable String> texts) {
        return texts.stream().map(text -> text == null ? FieldValue.NULL : FieldValue.of(text)).toList();
    }
}
