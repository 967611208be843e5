package hqb.prototyping.boards;

import java.util.List;

/** The project's name, which all files begin with; its words say nothing of the layers. */
final class CommonPrefix {

    private CommonPrefix() {
    }

    /** The common beginning of the layers' names up to a separator, empty if there is none. */
    static String of(List<BoardFile> files) {
        List<String> stems = files.stream().filter(file -> !RoleFromName.ignored(file)).map(BoardFile::stem).distinct().toList();
        if (stems.size() < 3) {
            return "";
        }
        String prefix = stems.getFirst();
        for (String stem : stems) {
            int same = 0;
            while (same < Math.min(prefix.length(), stem.length()) && prefix.charAt(same) == stem.charAt(same)) {
                same++;
            }
            prefix = prefix.substring(0, same);
        }
        int end = prefix.length();
        while (end > 0 && "-_. ".indexOf(prefix.charAt(end - 1)) < 0) {
            boolean whole = false;
            for (String stem : stems) {
                whole |= stem.length() == end;
            }
            if (whole) {
                break;
            }
            end--;
        }
        return prefix.substring(0, end);
    }

    /** The rest of a name; the whole name if nothing would be left. */
    static String without(String prefix, String stem) {
        return stem.startsWith(prefix) && stem.length() > prefix.length() ? stem.substring(prefix.length()) : stem;
    }
}
