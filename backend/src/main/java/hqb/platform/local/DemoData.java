package hqb.platform.local;

/** Fills the product with its demonstration data; a local start and the tests ask for it. */
public interface DemoData {
    /** Loads what is missing and returns when it can be searched; returns at once when all of it is there. */
    void load(Progress progress);
}
