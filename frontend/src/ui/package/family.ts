/** What a package looks like from above, read from its name. */
export type Family =
  | 'chip'
  | 'diode'
  | 'sot'
  | 'dual'
  | 'quad'
  | 'qfn'
  | 'bga'
  | 'dip'
  | 'power'
  | 'can'
  | 'crystal'
  | 'led'
  | 'coil'
  | 'connector'
  | 'switch'
  | 'module';

export interface PackageShape {
  family: Family;
  /** Number of terminals; a fair guess where the name gives none. */
  pins: number;
  /** Body of a chip as length to width, 2 for most. */
  body: 'resistor' | 'capacitor' | 'other';
}

const BY_NAME: readonly (readonly [RegExp, Family, number])[] = [
  [/^(01005|0201|0402|0603|0805|1206|1210|1812|2010|2512)\b/, 'chip', 2],
  [/^(LED|PLCC|WS28)|^(0603|0805|3528|5050).*LED/i, 'led', 2],
  [/^(SOD|SM[ABCFX]\b|SMA|SMB|SMC|DO-?\d|MELF|LL-?\d|MINI ?MELF|DFN1006|0?SC-?79)/i, 'diode', 2],
  [/^(SOT-?89|SOT-?223|TO-?2[25]|TO-?26|TO-?247|TO-?3|DPAK|D2PAK|PDFN|PowerPAK)/i, 'power', 3],
  [/^(SOT|SC-?70|SC-?59|SC-?88|TSOT|UDFN|TO-?236)/i, 'sot', 3],
  [/^(SOIC|SOP|SSOP|TSSOP|MSOP|VSSOP|SO-?\d|HSOP|ESOP|HTSSOP|QSOP|TSOP|SOJ)/i, 'dual', 8],
  [/QFP|^PLCC-\d/i, 'quad', 48],
  [/QFN|DFN|LCC|WSON|SON\b|LGA/i, 'qfn', 16],
  [/BGA|WLCSP|CSP|DSBGA/i, 'bga', 25],
  [/^(DIP|PDIP|SIP|SDIP)/i, 'dip', 8],
  [/D\d.*L\d|radial|electrolytic|插件,?D\d|^TO-?92/i, 'can', 2],
  [/^(SMD|HC-?49|X)?-?(1612|2016|2520|3215|3225|5032|7050)/i, 'crystal', 4],
];

const BY_CATEGORY: readonly (readonly [RegExp, Family, number])[] = [
  [/resist/, 'chip', 2],
  [/mlcc|ceramic/, 'chip', 2],
  [/electrolytic|capac/, 'can', 2],
  [/induct|transform|coil|bead/, 'coil', 2],
  [/led\b|optoel|light/, 'led', 2],
  [/diode|tvs|protection|fuse/, 'diode', 2],
  [/transistor|mosfet/, 'sot', 3],
  [/crystal|oscill|resonator/, 'crystal', 4],
  [/connector|header|socket|terminal|usb/, 'connector', 6],
  [/switch|button|relay|encoder/, 'switch', 4],
  [/memory|logic|interface|amplif|driver|converter|optoiso/, 'dual', 8],
  [/ldo|power|regulat|pmic/, 'sot', 5],
  [/processor|microcontroller|mcu/, 'quad', 48],
  [/sensor/, 'qfn', 8],
  [/rf|wireless|iot|module/, 'module', 16],
];

export function shapeOf(name: string | null, category = ''): PackageShape {
  const hint = category.toLowerCase();
  const body = /resist/.test(hint) ? 'resistor' : /capac|mlcc/.test(hint) ? 'capacitor' : 'other';
  const text = (name ?? '').trim();
  const coilOrLed = BY_CATEGORY.find(([test, family]) => SPECIAL.has(family) && test.test(hint));
  if (coilOrLed !== undefined && !/^(SO|Q|DFN|DIP)/i.test(text)) {
    return { family: coilOrLed[1], pins: pinsIn(text) ?? coilOrLed[2], body };
  }
  const named = BY_NAME.find(([test]) => test.test(text));
  const [, family, pins] = named ?? BY_CATEGORY.find(([test]) => test.test(hint)) ?? FALLBACK;
  return { family, pins: pinsIn(text) ?? pins, body };
}

const SPECIAL: ReadonlySet<Family> = new Set(['coil', 'led', 'connector', 'switch', 'crystal']);
const FALLBACK = [/./, 'dual', 8] as const;

/** `LQFP-48(7x7)` has 48, `SOT-23-5` has 5, `SOT-23` says nothing. */
function pinsIn(name: string): number | null {
  const match =
    /^(?:SOT|TSOT|SC)-?\d{2,3}-(\d{1,2})\b/i.exec(name) ??
    /(?:QFP|QFN|DFN|SON|SOIC|SOP|SO|DIP|BGA|LGA|CSP|LCC|TSOP)-?(\d{1,4})\b/i.exec(name) ??
    /\b(\d{1,3})P\b/.exec(name);
  const pins = Number(match?.[1] ?? 0);
  return pins >= 2 && pins <= 1500 ? pins : null;
}
