package hqb.sourcing.boms;

import hqb.accounts.Actor;
import hqb.boms.reading.BomFile;
import hqb.boms.reading.Role;
import hqb.platform.FieldError;
import hqb.platform.Refusal;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gives columns other roles, and for an organisation to the columns of its next lists with the same headings. */
@Singleton
class CorrectColumns {
    private final FindBom find;
    private final Boms boms;
    private final Shapes shapes;
    private final ReadSent read;

    CorrectColumns(FindBom find, Boms boms, Shapes shapes, ReadSent read) {
        this.find = find;
        this.boms = boms;
        this.shapes = shapes;
        this.read = read;
    }

    /**
     * Corrects columns; those that are not named stay as they are.
     *
     * @param wanted codes of roles by index
     * @throws Refusal naming the columns or roles that there are none of, or when the list belongs to others
     */
    void correct(UUID id, Map<Integer, String> wanted, Actor actor) {
        Boms.Bom bom = find.toChange(id, actor);
        int columns = read.read(bom).columns().size();
        Map<Integer, Role> roles = new HashMap<>(bom.roles());
        List<FieldError> errors = new ArrayList<>();
        wanted.forEach((index, code) -> {
            if (index < 0 || index >= columns) {
                errors.add(new FieldError("/columns", "There is no column " + index + "."));
            }
            Role.ofCode(code).ifPresentOrElse(role -> roles.put(index, role),
                    () -> errors.add(new FieldError("/columns",
                            "There is no role \"" + (code.length() > 40 ? code.substring(0, 40) : code) + "\".")));
        });
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        keep(bom, roles);
        if (bom.organisation() != null && bom.shape() != null) {
            shapes.remember(bom.organisation(), bom.shape(), roles);
        }
    }

    /** Reads the columns as they are found again, here and on the organisation's next lists with the same headings. */
    void forget(UUID id, Actor actor) {
        Boms.Bom bom = find.toChange(id, actor);
        keep(bom, Map.of());
        if (bom.organisation() != null && bom.shape() != null) {
            shapes.forget(bom.organisation(), bom.shape());
        }
    }

    private void keep(Boms.Bom bom, Map<Integer, Role> roles) {
        BomFile again = read.read(bom.with(roles));
        boms.correct(bom.id(), roles, again.lines().size(), again.placements());
    }
}
