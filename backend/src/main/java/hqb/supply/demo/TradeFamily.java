package hqb.supply.demo;

/**
 * What demonstration suppliers specialise in: the catalogue's root categories in eight groups.
 *
 * <p>{@link #share} is the group's part of the demonstration catalogue, counted once; with it a supplier's size becomes a chance.
 */
enum TradeFamily {
    PASSIVES(0.351), DISCRETES(0.203), CONNECTORS(0.130), CHIPS(0.173), FREQUENCY(0.026), OPTO(0.032), ELECTROMECHANICAL(0.046), MODULES(
            0.039);

    private final double share;

    TradeFamily(double share) {
        this.share = share;
    }

    double share() {
        return share;
    }

    /** The group of a root category of the catalogue; what is in none of the others counts as electromechanical. */
    static TradeFamily ofRoot(String rootCategory) {
        return switch (rootCategory) {
            case "resistors", "capacitors", "inductors-transformers", "emi-filters" -> PASSIVES;
            case "diodes", "transistors", "circuit-protection" -> DISCRETES;
            case "connectors", "cables-wires" -> CONNECTORS;
            case "power-management", "processors", "memory", "logic", "interface", "amplifiers", "data-converters", "isolation",
                    "clock-timing" ->
                CHIPS;
            case "crystals-oscillators" -> FREQUENCY;
            case "optoelectronics", "displays" -> OPTO;
            case "sensors", "rf-wireless", "modules-boards", "power-modules" -> MODULES;
            default -> ELECTROMECHANICAL;
        };
    }
}
