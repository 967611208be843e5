package hqb.supply.matching;

import hqb.catalogue.Manufacturer;
import java.util.List;
import java.util.UUID;

/** What a manufacturer and number were taken for. */
public sealed interface Match {
    /**
     * A part of the catalogue.
     *
     * @param category the part's
     */
    record Found(UUID part, String category) implements Match {
    }

    /** A number that its manufacturer is not known to have. */
    record Unknown(Manufacturer maker) implements Match {
    }

    /**
     * Nothing, and why.
     *
     * @param aboutManufacturer whether the manufacturer is at fault, not the number
     * @param arguments         of the fault's sentence
     */
    record Wrong(boolean aboutManufacturer, RowFault fault, List<String> arguments) implements Match {
    }
}
