package hqb.supply.imports;

import hqb.catalogue.Manufacturer;
import hqb.catalogue.Part;
import hqb.supply.Offer;
import hqb.supply.StoreOffers;
import hqb.supply.imports.ImportFindings.Found;
import hqb.supply.imports.ImportFindings.Preview;
import hqb.supply.proposals.Proposals;
import java.util.List;

/**
 * What a chunk of a list comes to.
 *
 * @param problems  of its rows
 * @param rejected  rows with at least one
 * @param parts     that a trusted supplier brings into the catalogue
 * @param created   offers
 * @param changed   offers
 * @param unchanged offers that the list says nothing new of
 * @param wishes    parts that an operator has to decide about
 * @param previews  of what is created and changed
 */
record Compared(ImportRows rows, List<Found> problems, int rejected, List<NewPart> parts, List<Offer> created,
        List<StoreOffers.Change> changed, int unchanged, List<Proposals.Wish> wishes, List<Preview> previews) {

    /** A part that is not in the catalogue yet. */
    record NewPart(Part part, Manufacturer maker) {
    }
}
