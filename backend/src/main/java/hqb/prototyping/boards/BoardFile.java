package hqb.prototyping.boards;

import java.util.Locale;

/**
 * One file of a set.
 *
 * @param name as in the archive, with folders
 */
@SuppressWarnings("ArrayRecordComponent") // content is never compared
public record BoardFile(String name, byte[] content) {

    /** The name without folders, in lower case. */
    String plainName() {
        String path = name.replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    /** What stands after the last dot, in lower case, empty if there is none. */
    String extension() {
        String plain = plainName();
        int dot = plain.lastIndexOf('.');
        return dot < 0 ? "" : plain.substring(dot + 1);
    }

    /** The plain name without its extension. */
    String stem() {
        String plain = plainName();
        int dot = plain.lastIndexOf('.');
        return dot < 0 ? plain : plain.substring(0, dot);
    }
}
