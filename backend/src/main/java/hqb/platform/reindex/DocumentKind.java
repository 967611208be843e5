package hqb.platform.reindex;

import org.jspecify.annotations.Nullable;

/** The kinds of search document. */
public enum DocumentKind {
    PART("part"), SPACE("space"), UNIT("unit"), PROVIDER("provider");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    /** The word that stands for it in tables and index names. */
    public String code() {
        return code;
    }

    /** The kind that a word stands for; null when there is none. */
    public static @Nullable DocumentKind of(String code) {
        for (DocumentKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        return null;
    }
}
