package hqb.projects;

import java.util.Arrays;
import java.util.Optional;

/** What somebody of another organisation may do with a project. Members of its own may do everything. */
enum ProjectRole {
    /** Look. */
    VIEWER("viewer"),
    /** Change it, its versions and its files. */
    EDITOR("editor"),
    /** Also invite, share and delete: the project's own organisation. */
    OWNER("owner");

    private final String code;

    ProjectRole(String code) {
        this.code = code;
    }

    /** The word of the API. */
    String code() {
        return code;
    }

    /** A role that somebody can be invited to. */
    static Optional<ProjectRole> invited(String code) {
        return Arrays.stream(values()).filter(role -> role != OWNER && role.code.equals(code)).findFirst();
    }
}
