/** The letters that stand beside such a part on a board (IEEE 315). */
const DESIGNATORS: readonly (readonly [RegExp, string])[] = [
  [/resist/, 'R'],
  [/capac/, 'C'],
  [/induct|coil|choke|transformer/, 'L'],
  [/bead|filter|emi/, 'FB'],
  [/optoiso|optocoup/, 'U'],
  [/led|light|display|opto/, 'D'],
  [/protect|tvs|fuse|esd/, 'F'],
  [/diode/, 'D'],
  [/transistor|mosfet|thyristor|igbt/, 'Q'],
  [/crystal|oscillat|resonat|clock|timing/, 'Y'],
  [/connector|socket|terminal/, 'J'],
  [/switch|button|key/, 'SW'],
  [/relay/, 'K'],
  [/rf|antenna|wireless|radio/, 'A'],
  [/audio|buzzer|speaker|motor/, 'LS'],
  [/battery|cell/, 'BT'],
];

export function designatorOf(category: string): string {
  return DESIGNATORS.find(([test]) => test.test(category.toLowerCase()))?.[1] ?? 'U';
}
