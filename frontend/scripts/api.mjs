// Generates src/lib/api/schema.ts from the backend's OpenAPI description.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const source = resolve(
  process.env.HQB_OPENAPI ?? '../backend/target/classes/META-INF/swagger/virtual-hqb.yml',
);
if (!existsSync(source)) {
  console.error(
    `No OpenAPI description at ${source}: build the backend first, or set HQB_OPENAPI.`,
  );
  process.exit(1);
}
const target = 'src/lib/api/schema.ts';
await writeFile(target, astToString(await openapiTS(pathToFileURL(source))));
console.log(`${target} written from ${source}`);
