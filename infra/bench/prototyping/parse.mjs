// Parses all layers of a board and tells how long that took. Files are read before. One line in ("<parser> <board>"), one line out.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { performance } from 'node:perf_hooks';
import { createParser } from '@tracespace/parser';
import gerberParser from 'gerber-parser';

const boards = JSON.parse(readFileSync(process.argv[2], 'utf8')).map((files) => files.map((file) => readFileSync(file, 'latin1')));

const parsers = {
  5: (text) => {
    const parser = createParser();
    parser.feed(text);
    return parser.results().children.length;
  },
  4: (text) => gerberParser().parseSync(text).length,
};

for await (const line of createInterface({ input: process.stdin })) {
  const [version, board] = line.split(' ');
  const parse = parsers[version];
  let nodes = 0;
  let failed = 0;
  const begin = performance.now();
  for (const text of boards[Number(board)]) {
    try {
      nodes += parse(text);
    } catch {
      failed += 1;
    }
  }
  console.log(JSON.stringify({ ms: performance.now() - begin, nodes, failed }));
}
