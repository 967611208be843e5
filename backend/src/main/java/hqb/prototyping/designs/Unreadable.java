package hqb.prototyping.designs;

/** Says why a design cannot be measured and what helps. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final String english;
    private final String chinese;

    Unreadable(String english, String chinese) {
        super(english, null, false, false);
        this.english = english;
        this.chinese = chinese;
    }

    String english() {
        return english;
    }

    String chinese() {
        return chinese;
    }
}
