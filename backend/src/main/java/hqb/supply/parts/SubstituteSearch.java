package hqb.supply.parts;

import hqb.catalogue.Part;
import hqb.catalogue.alike.Demand;
import hqb.platform.Refusal;
import java.util.List;
import java.util.UUID;

/** Looks for parts that may stand in for another, among all there are. The search brings it; who asks still judges each one. */
public interface SubstituteSearch {
    /**
     * The likeliest ones: the same number packed otherwise, then those that have what is demanded, in stock before others, in the same
     * package before others, cheaper before dearer.
     *
     * @param demands  what a part must have to do the job; empty when that cannot be said
     * @param quantity pieces that are wanted
     * @throws Refusal search-unavailable
     */
    List<UUID> find(Part part, List<Demand> demands, long quantity, int most);
}
