import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { numberText } from '@/lib/format';
import { plainCode } from './words';

/** What a fact of a job is called, and its unit. */
const FACTS: Readonly<Record<string, readonly [MessageDescriptor, string?]>> = {
  quantity: [msg`pieces`],
  sets: [msg`sets`],
  designs: [msg`Designs in one file`],
  'width-mm': [msg`Width`, 'mm'],
  'height-mm': [msg`Height`, 'mm'],
  'thickness-mm': [msg`Thickness`, 'mm'],
  'area-mm2': [msg`Area`, 'mm²'],
  'area-cm2': [msg`Area`, 'cm²'],
  'area-in2': [msg`Area`, 'in²'],
  'area-m2': [msg`Area`, 'm²'],
  'order-area-m2': [msg`Area of all pieces`, 'm²'],
  'order-area-in2': [msg`Area of all pieces`, 'in²'],
  product: [msg`Product`],
  material: [msg`Material`],
  layers: [msg`Copper layers`],
  finish: [msg`Surface finish`],
  'mask-colour': [msg`Solder mask colour`],
  'silk-colour': [msg`Printing colour`],
  'copper-oz': [msg`Outer copper`, 'oz'],
  'inner-copper-oz': [msg`Inner copper`, 'oz'],
  'min-track-mm': [msg`Thinnest track`, 'mm'],
  'min-gap-mm': [msg`Smallest gap`, 'mm'],
  'min-drill-mm': [msg`Smallest hole`, 'mm'],
  'max-drill-mm': [msg`Largest hole`, 'mm'],
  'min-ring-mm': [msg`Thinnest ring`, 'mm'],
  'copper-edge-mm': [msg`Copper to edge`, 'mm'],
  'mask-web-mm': [msg`Mask between pads`, 'mm'],
  holes: [msg`Holes`],
  slots: [msg`Slots`],
  'castellated-sides': [msg`Sides with half holes`],
  'gold-fingers': [msg`Gold fingers`],
  bevel: [msg`Bevelled edge`],
  impedance: [msg`Controlled impedance`],
  'edge-plating': [msg`Plated edge`],
  'via-covering': [msg`Via covering`],
  'blind-vias': [msg`Blind or buried vias`],
  'v-cuts': [msg`V-cuts`],
  panels: [msg`Panels`],
  'flying-probe': [msg`Electrical test by flying probe`],
  sides: [msg`Sides with parts`],
  'stencil-sides': [msg`Sides of the stencil`],
  frame: [msg`With a frame`],
  'min-aperture-mm': [msg`Smallest opening`, 'mm'],
  'volume-mm3': [msg`Volume`, 'mm³'],
  'volume-cm3': [msg`Volume`, 'cm³'],
  'surface-mm2': [msg`Surface`, 'mm²'],
  'box-x-mm': [msg`Extent along X`, 'mm'],
  'box-y-mm': [msg`Extent along Y`, 'mm'],
  'box-z-mm': [msg`Extent along Z`, 'mm'],
  'box-cm3': [msg`Bounding box`, 'cm³'],
  'longest-mm': [msg`Longest side`, 'mm'],
  'middle-mm': [msg`Middle side`, 'mm'],
  'shortest-mm': [msg`Shortest side`, 'mm'],
  'min-wall-mm': [msg`Thinnest wall`, 'mm'],
  shells: [msg`Bodies`],
  watertight: [msg`Watertight`],
  infill: [msg`Infill, 0 to 1`],
  'layer-height-mm': [msg`Layer height`, 'mm'],
  colour: [msg`Colour`],
  tolerance: [msg`Tolerance`],
  roughness: [msg`Roughness`],
  'machine-hours': [msg`Machine time`, 'h'],
  inserts: [msg`Threaded inserts`],
  threads: [msg`Threads`],
  'thin-supports': [msg`Thin supports`],
  'loose-parts': [msg`Loose parts`],
  'ship-to': [msg`Destination`],
  standard: [msg`Standard`],
  samples: [msg`Samples`],
  markets: [msg`Markets that a report serves`],
  'test-hours': [msg`Chamber time`, 'h'],
  radio: [msg`Radio`],
  mains: [msg`On mains`],
  'parts-cost': [msg`Cost of parts`],
  variants: [msg`Different parts`],
};

const VALUES: Readonly<Record<string, MessageDescriptor>> = {
  green: msg`Green`,
  red: msg`Red`,
  blue: msg`Blue`,
  black: msg`Black`,
  white: msg`White`,
  yellow: msg`Yellow`,
  purple: msg`Purple`,
  orange: msg`Orange`,
  grey: msg`Grey`,
  silver: msg`Silver`,
  gold: msg`Gold`,
  natural: msg`Natural`,
  transparent: msg`Transparent`,
  none: msg`None`,
  hasl: msg`HASL, with lead`,
  'lead-free-hasl': msg`HASL, lead-free`,
  enig: msg`ENIG (gold)`,
  osp: msg`OSP (organic)`,
  'fr-4': msg`FR-4 (glass fibre)`,
  'fr-4-tg170': msg`FR-4, Tg 170`,
  aluminium: msg`Aluminium`,
  'copper-core': msg`Copper core`,
  polyimide: msg`Polyimide (flexible)`,
  'stainless-steel': msg`Stainless steel`,
  tented: msg`Tented`,
  open: msg`Left open`,
  plugged: msg`Plugged`,
  'filled-capped': msg`Filled and capped`,
  'as-machined': msg`As machined`,
  'as-printed': msg`As printed`,
  'bead-blasted': msg`Bead-blasted`,
  anodised: msg`Anodised`,
  'hard-anodised': msg`Hard-anodised`,
  passivated: msg`Passivated`,
  polished: msg`Polished`,
  painted: msg`Painted`,
  sanded: msg`Sanded`,
  dyed: msg`Dyed`,
  'clear-coated': msg`Clear-coated`,
  'vapour-smoothed': msg`Smoothed by vapour`,
  brass: msg`Brass`,
  copper: msg`Copper`,
  'steel-45': msg`Steel 45`,
  'steel-304': msg`Stainless steel 304`,
  'steel-316l': msg`Stainless steel 316L`,
  'steel-17-4ph': msg`Stainless steel 17-4 PH`,
  'ti-6al-4v': msg`Titanium Ti-6Al-4V`,
  'al-6061': msg`Aluminium 6061`,
  'al-7075': msg`Aluminium 7075`,
  alsi10mg: msg`Aluminium AlSi10Mg`,
  pom: msg`Acetal (POM)`,
  'pa-cf': msg`Nylon with carbon fibre`,
  pa12: msg`Nylon PA12`,
  'pa12-gf': msg`Nylon PA12 with glass`,
  'resin-white': msg`Resin, white`,
  'resin-tough': msg`Resin, tough`,
  'resin-clear': msg`Resin, clear`,
  'resin-high-temp': msg`Resin, heat-resistant`,
  'iso-2768-f': msg`ISO 2768 fine`,
  'iso-2768-m': msg`ISO 2768 medium`,
  'iso-2768-c': msg`ISO 2768 coarse`,
};

/** Names that are written in capitals, such as PETG and IT7. */
const CAPITALS = /^(pla|petg|abs|asa|tpu|pc|peek|it\d+)$/;
const ROUGHNESS = /^ra-([\d.]+)$/;

/** Numbers of a provider's own still say their unit at the end of their name. */
const UNITS: Readonly<Record<string, string>> = {
  mm: 'mm',
  mm2: 'mm²',
  cm2: 'cm²',
  in2: 'in²',
  m2: 'm²',
  mm3: 'mm³',
  cm3: 'cm³',
  hours: 'h',
};

export interface FactWords {
  name: (fact: string) => string;
  unit: (fact: string) => string | null;
  /** A value as people read it, with its unit. */
  value: (fact: string, value: string | number | boolean) => string;
}

/** Names of facts and of what is chosen for them. */
export function useFactWords(): FactWords {
  const { i18n, t } = useLingui();
  const unit = (fact: string) => FACTS[fact]?.[1] ?? UNITS[fact.split('-').at(-1) ?? ''] ?? null;
  return {
    name: (fact) => {
      const known = FACTS[fact];
      return known === undefined ? plainCode(fact) : i18n._(known[0]);
    },
    unit,
    value: (fact, value) => {
      const text = String(value);
      if (text === 'true') return t`yes`;
      if (text === 'false') return t`no`;
      const number = Number(text);
      if (text !== '' && Number.isFinite(number)) {
        const measure = unit(fact);
        return `${numberText(number, 3)}${measure === null ? '' : ` ${measure}`}`;
      }
      const known = VALUES[text];
      if (known !== undefined) return i18n._(known);
      const roughness = ROUGHNESS.exec(text)?.[1];
      if (roughness !== undefined) return `Ra ${roughness} µm`;
      return CAPITALS.test(text) ? text.toUpperCase() : plainCode(text);
    },
  };
}
