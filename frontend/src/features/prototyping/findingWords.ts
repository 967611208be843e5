import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** How the figures of a finding are read: as millimetres, a count, degrees, percent or percentage points, or not at all. */
export type Measure = 'mm' | 'count' | 'degrees' | 'percent' | 'points' | 'none';

export interface FindingWord {
  title: MessageDescriptor;
  help: MessageDescriptor;
  measure: Measure;
}

const word = (title: MessageDescriptor, help: MessageDescriptor, measure: Measure) => ({
  title,
  help,
  measure,
});

/** What every rule means, and what helps. */
export const FINDING_WORDS: Readonly<Record<string, FindingWord>> = {
  'file-empty': word(
    msg`A file is empty`,
    msg`Export it again, or leave it out of the zip.`,
    'none',
  ),
  'file-unreadable': word(
    msg`A file cannot be read`,
    msg`Export it again as Gerber X2 or RS-274X; drill files as Excellon.`,
    'none',
  ),
  'file-out-of-range': word(
    msg`A file reaches further than any board`,
    msg`Its number format is probably stated wrongly. Export it again.`,
    'none',
  ),
  'file-too-complex': word(
    msg`A file is too complex to be measured`,
    msg`Pictures drawn with very many lines cause this. Simplify them and export again.`,
    'none',
  ),
  'not-all-checked': word(
    msg`The board has too much detail to be checked to the end`,
    msg`Pictures drawn with very many lines cause this. What is not shown here was not measured; simplify them and export again.`,
    'none',
  ),
  'layer-not-measured': word(
    msg`A layer is too complex to be measured`,
    msg`Areas that cross themselves very often cause this. Simplify them and export again.`,
    'none',
  ),
  'file-damaged': word(
    msg`A file is damaged in places`,
    msg`Export it again; a part of the drawing may be missing.`,
    'count',
  ),
  'file-without-end': word(
    msg`A file has no end mark`,
    msg`It may have been cut off on its way. Compare it with your drawing.`,
    'none',
  ),
  'outline-missing': word(
    msg`There is no outline`,
    msg`Draw the board's edge on its own layer, such as Edge.Cuts or Keep-Out, and export that.`,
    'none',
  ),
  'outline-open': word(
    msg`The outline is not closed`,
    msg`Join the ends of the lines where the mark is.`,
    'mm',
  ),
  'outline-loose-line': word(
    msg`A line on the outline layer leads nowhere`,
    msg`Remove it, so that nobody mistakes it for a cut.`,
    'none',
  ),
  'several-boards': word(
    msg`The file holds several boards`,
    msg`That is fine for a panel. Otherwise send each board by itself.`,
    'count',
  ),
  'track-width': word(
    msg`A track is thinner than usual`,
    msg`Widen it where there is room: fewer makers can make it, and it costs more.`,
    'mm',
  ),
  'copper-gap': word(
    msg`Copper lies closer together than usual`,
    msg`Move it apart where there is room: fewer makers can make it, and it costs more.`,
    'mm',
  ),
  'copper-to-edge': word(
    msg`Copper lies close to the edge`,
    msg`Keep it away from the outline, or it may be cut when the board is milled.`,
    'mm',
  ),
  'layer-missing': word(
    msg`A layer is missing`,
    msg`Export it too, unless your board is to have none.`,
    'none',
  ),
  'layers-fewer-than-stated': word(
    msg`There are fewer copper layers than stated`,
    msg`Export all of the copper layers.`,
    'count',
  ),
  'layer-twice': word(
    msg`Two files are for the same layer`,
    msg`Leave one of them out; old exports in the same folder cause this.`,
    'count',
  ),
  'layer-beside-board': word(
    msg`A layer lies beside the board`,
    msg`Export all files with the same origin.`,
    'mm',
  ),
  'drill-small': word(
    msg`A hole is smaller than usual`,
    msg`Use a larger drill where you can: fewer makers can make it, and it costs more.`,
    'mm',
  ),
  'drill-large': word(
    msg`A hole is larger than drills usually are`,
    msg`It is milled. Nothing has to be done.`,
    'mm',
  ),
  'hole-twice': word(
    msg`A hole is drilled twice`,
    msg`Remove one: drills break in holes that are there already.`,
    'none',
  ),
  'hole-to-hole': word(
    msg`Holes lie very close together`,
    msg`Move them apart, or the material between them may break.`,
    'mm',
  ),
  'hole-outside-board': word(
    msg`A hole lies outside of the board`,
    msg`Export the drill file with the same origin as the layers.`,
    'count',
  ),
  'annular-ring': word(
    msg`The copper ring round a hole is thin`,
    msg`Make the pad larger or the hole smaller.`,
    'mm',
  ),
  'drill-copper-offset': word(
    msg`Most plated holes miss their pads`,
    msg`The drill file has another origin or number format. Export it again.`,
    'count',
  ),
  castellations: word(
    msg`The outline cuts plated holes`,
    msg`Such half holes at the edge cost more; say so when you order.`,
    'count',
  ),
  'mask-web': word(
    msg`The solder mask between pads is thin`,
    msg`It may flake off. Leave more room, or open the mask over both pads.`,
    'mm',
  ),
  'silk-on-pad': word(
    msg`Printing lies on bare copper`,
    msg`It is cut away there, so that text may become unreadable. Move it.`,
    'count',
  ),
  'silk-line': word(
    msg`Printed lines are thin`,
    msg`They may come out broken. Make them thicker.`,
    'mm',
  ),
  'paste-without-pad': word(
    msg`Solder paste where there is no pad`,
    msg`Check the paste layer; the stencil would print solder on the mask.`,
    'count',
  ),
  'layer-guessed': word(
    msg`A layer was recognised by what it draws`,
    msg`Its name and attributes say nothing. Check that it was taken for the right one, or export it as Gerber X2.`,
    'none',
  ),
  'size-from-routing': word(
    msg`The size comes from the router’s path`,
    msg`There is no outline layer. Check that the path is the edge of the board, not the middle of the bit of that width.`,
    'mm',
  ),
  'acid-trap': word(
    msg`Tracks meet at an acute angle`,
    msg`Etchant may stay in the corner. Round it, or let the tracks meet at 90° or more.`,
    'degrees',
  ),
  'layer-mirrored': word(
    msg`A layer is mirrored`,
    msg`Its pads only meet their holes when it is turned over. Export it as seen from the top, without mirroring.`,
    'percent',
  ),
  'text-mirrored': word(
    msg`Text reads the wrong way round`,
    msg`On the bottom, text has to be mirrored in the file; on the top it must not be.`,
    'count',
  ),
  'copper-balance': word(
    msg`Opposite copper layers are unevenly filled`,
    msg`The board may bow when it is soldered. Fill the emptier layer with copper, if nothing speaks against it.`,
    'points',
  ),
  'copper-spread': word(
    msg`Copper is spread unevenly over a layer`,
    msg`Tracks in the bare part are etched and plated unevenly. Fill it with copper, if nothing speaks against it.`,
    'points',
  ),
  'via-in-pad': word(
    msg`Vias lie in pads that are soldered`,
    msg`Solder runs into them. Move them out of the pads, or order them filled and capped (IPC-4761 type VII).`,
    'count',
  ),
  'via-in-exposed-pad': word(
    msg`Vias lie under large pads`,
    msg`That leads heat away and is usual. Keep the holes small, or have them filled, so that little solder is lost.`,
    'count',
  ),
  'solid-open-edges': word(
    msg`The surface has holes`,
    msg`Close them, or the volume is not known.`,
    'count',
  ),
  'solid-uneven-edges': word(
    msg`Triangles at some edges face different sides`,
    msg`Let your program recalculate the normals.`,
    'count',
  ),
  'solid-inverted': word(
    msg`The surface faces inward`,
    msg`Flip the normals in your program.`,
    'count',
  ),
  'solid-touching-edges': word(
    msg`Surfaces touch along an edge of no width`,
    msg`Join the bodies, or part them.`,
    'count',
  ),
  'solid-seams': word(
    msg`Corners that nearly coincide were taken for one`,
    msg`Nothing has to be done.`,
    'mm',
  ),
  'solid-no-area': word(
    msg`Some triangles have no area`,
    msg`That is harmless, but the export can be cleaner.`,
    'count',
  ),
  'solid-several-shells': word(
    msg`The file holds several bodies or hollows`,
    msg`That is fine if you mean it. Hollows need a hole for powder or resin to leave.`,
    'count',
  ),
  'solid-thin-wall': word(
    msg`A wall is thinner than most processes make`,
    msg`Thicken it, or choose a finer process.`,
    'mm',
  ),
  'solid-unusual-size': word(
    msg`The size is unusual for millimetres`,
    msg`Check the unit in which you exported it.`,
    'mm',
  ),
  'solid-maybe-inches': word(
    msg`The extents look like inches`,
    msg`Check the unit in which you exported it.`,
    'mm',
  ),
  'placed-but-not-listed': word(
    msg`Placements that the parts list does not name`,
    msg`Add them to the parts list, or leave them out of the placements.`,
    'count',
  ),
  'listed-but-not-placed': word(
    msg`Parts without a placement`,
    msg`Right for what is soldered in by hand. Export the placements of the others too.`,
    'count',
  ),
  'designator-case': word(
    msg`Designators differ in upper and lower case`,
    msg`Write them alike in both files, or machines take them for different parts.`,
    'count',
  ),
  'too-many-designators': word(
    msg`A line of the parts list names very many parts`,
    msg`Divide it: assemblers take at most 200 in one line.`,
    'count',
  ),
  'solid-no-volume': word(msg`The model encloses no volume`, msg`Give it thickness.`, 'none'),
};
