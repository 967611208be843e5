// Every message of the pages has a Chinese text, and both catalogues hold the same messages.
import { readFileSync } from 'node:fs';

const STRING = /"((?:[^"\\]|\\.)*)"/g;

function messagesOf(locale) {
  const file = readFileSync(`src/locales/${locale}.po`, 'utf8');
  const entries = file.matchAll(
    /^msgid ((?:"(?:[^"\\]|\\.)*"\n?)+)^msgstr ((?:"(?:[^"\\]|\\.)*"\n?)+)/gm,
  );
  const text = (lines) => [...lines.matchAll(STRING)].map(([, part]) => part).join('');
  return new Map([...entries].map(([, id, value]) => [text(id), text(value)]).filter(([id]) => id));
}

const english = messagesOf('en');
const chinese = messagesOf('zh-CN');
const faults = [
  ...[...chinese].filter(([, text]) => text === '').map(([id]) => `no Chinese text: ${id}`),
  ...[...english.keys()].filter((id) => !chinese.has(id)).map((id) => `missing in zh-CN: ${id}`),
  ...[...chinese.keys()].filter((id) => !english.has(id)).map((id) => `not used: ${id}`),
];
for (const fault of faults) console.error(fault);
console.log(`${english.size} messages, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
