package hqb.prototyping.quotes;

import hqb.platform.money.Money;

/**
 * The least that somebody asks for making so many pieces of a design.
 *
 * @param asked       pieces that were asked for
 * @param made        pieces that are made and paid
 * @param provider    who asks it
 * @param total       for all, in CNY
 * @param oneOff      of that, what costs the same whatever the quantity: engineering, tooling, setup
 * @param workingDays until it is made
 */
public record DesignCost(long asked, long made, String provider, Money total, Money oneOff, int workingDays) {
}
