// Runs a file of scenarios through the client `stripe` and writes down all answers.
//   node run-scenarios.mjs SCENARIOS OUT BASE_URL KEY
import { readFileSync, writeFileSync } from 'node:fs';
import Stripe from 'stripe';

const [scenariosFile, outFile, base, key] = process.argv.slice(2);
const url = new URL(base);
const stripe = new Stripe(key, {
  host: url.hostname,
  port: url.port,
  protocol: url.protocol.replace(':', ''),
  maxNetworkRetries: 0,
  telemetry: false,
});

// the same request has another name in this client
const names = {
  'transfers.reversals.create': ['transfers', 'createReversal'],
  'transfers.reversals.list': ['transfers', 'listReversals'],
  'transfers.reversals.retrieve': ['transfers', 'retrieveReversal'],
  'customers.paymentMethods.list': ['customers', 'listPaymentMethods'],
  'customers.delete': ['customers', 'del'],
};

function filled(value, saved) {
  if (typeof value === 'string' && value.startsWith('$')) {
    return value.slice(1).split('.').reduce((at, name) => at?.[name], saved);
  }
  if (Array.isArray(value)) return value.map((each) => filled(each, saved));
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, filled(each, saved)]));
  }
  return value;
}

async function call(step, saved) {
  const path = names[step.call] ?? step.call.split('.');
  const method = path.at(-1);
  const service = path.slice(0, -1).reduce((at, name) => at[name], stripe);
  const args = filled(step.args ?? [], saved);
  const params = filled(step.params ?? {}, saved);
  const options = step.key ? { idempotencyKey: filled(step.key, saved) } : {};
  const withParams = Object.keys(params).length > 0 || method.startsWith('create') || method.startsWith('list');
  const all = withParams ? [...args, params, options] : [...args, options];
  if (!withParams && Object.keys(options).length === 0) all.pop();
  return service[method](...all);
}

async function control(step, saved) {
  const [method, path] = step.control.split(' ');
  const target = path.replace(/\$[\w.]+/g, (name) => filled(name, saved));
  const answer = await fetch(base + target, {
    method,
    headers: { authorization: `Bearer ${key}` },
    body: step.body ? JSON.stringify(filled(step.body, saved)) : undefined,
  });
  return answer.json();
}

const transcript = [];
for (const scenario of JSON.parse(readFileSync(scenariosFile, 'utf8'))) {
  const saved = { run: { id: `node${Math.random().toString(36).slice(2)}` } };
  for (const [index, step] of scenario.steps.entries()) {
    let answer;
    try {
      answer = step.control ? await control(step, saved) : await call(step, saved);
      answer = JSON.parse(JSON.stringify(answer));
      if (step.save) saved[step.save] = answer;
    } catch (error) {
      if (!error.rawType && !error.raw) throw error;
      const raw = error.raw ?? {};
      answer = {
        error: {
          status: error.statusCode, type: error.rawType, code: error.code, decline_code: raw.decline_code, message: raw.message,
          param: raw.param,
        },
      };
      if (step.save) saved[step.save] = raw;
    }
    transcript.push({ scenario: scenario.name, step: index, answer });
  }
}
writeFileSync(outFile, JSON.stringify(transcript));
