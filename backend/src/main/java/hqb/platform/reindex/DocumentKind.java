package hqb.platform.reindex;

/** The kinds of search document. */
public enum DocumentKind {
    PART("part"), SPACE("space");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    /** The word that stands for it in tables and index names. */
    public String code() {
        return code;
    }
}
