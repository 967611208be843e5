import { crc32 } from 'node:zlib';

/** A zip of texts, not compressed: enough for a reader to open it. */
export function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, path, content]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, rest, path]),
    );
    parts.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, list, Buffer.from('PK\u0005\u0006'), end]);
}

const GERBER = '%FSLAX46Y46*%\n%MOMM*%\n';

const layer = (role: string, body: string): string =>
  `%TF.FileFunction,${role}*%\n${GERBER}${body}M02*\n`;

const PADS = 'D11*\nX2000000Y2000000D03*\nX18000000Y2000000D03*\nX2000000Y3500000D03*\n';

/** A board of 20 by 10 mm with two copper layers, two tracks and three plated holes. */
export const SMALL_BOARD: Readonly<Record<string, string>> = {
  'small-F_Cu.gtl': layer(
    'Copper,L1,Top',
    `%ADD10C,0.200000*%\n%ADD11C,1.000000*%\nD10*\nX2000000Y2000000D02*\nX18000000Y2000000D01*\nX2000000Y3500000D02*\nX18000000Y3500000D01*\n${PADS}`,
  ),
  'small-B_Cu.gbl': layer('Copper,L2,Bot', `%ADD11C,1.000000*%\n${PADS}`),
  'small-F_Mask.gts': layer('Soldermask,Top', `%ADD11C,1.100000*%\n${PADS}`),
  'small-B_Mask.gbs': layer('Soldermask,Bot', `%ADD11C,1.100000*%\n${PADS}`),
  'small-Edge_Cuts.gm1': layer(
    'Profile,NP',
    '%ADD10C,0.100000*%\nD10*\nX0Y0D02*\nX20000000Y0D01*\nX20000000Y10000000D01*\nX0Y10000000D01*\nX0Y0D01*\n',
  ),
  'small-PTH.drl':
    'M48\n; #@! TF.FileFunction,Plated,1,2,PTH\nFMAT,2\nMETRIC\nT1C0.500\n%\nT1\nX2.0Y2.0\nX18.0Y2.0\nX2.0Y3.5\nT0\nM30\n',
};
