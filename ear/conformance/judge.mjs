// Has outside judges look at the open APIs of a running Baku: node judge.mjs SITE FOLDER
//   SITE    its address
//   FOLDER  where the judges are installed, and where their words are kept
// Ends with 0 if all of them are content.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [site, folder] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const modules = join(folder, 'node_modules');
const java = join(process.env.JAVA_HOME, 'bin', 'java');
/** Optional parameters that are tried together. */
const AT_ONCE = 4;
let failed = 0;

const get = async (path) => {
  const answer = await fetch(site + path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
};

/** Runs a program, keeps its words and counts its verdict. */
const judge = (name, program, args, env = {}) => {
  const run = spawnSync(program, args, { cwd: folder, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 1 << 28 });
  const words = (run.stdout ?? '') + (run.stderr ?? '') + (run.error ?? '');
  writeFileSync(join(folder, `${name}.log`), words);
  const total = words.match(/Tests run: .*/)?.[0] ?? '';
  console.log(`${run.status === 0 ? 'PASSED' : 'FAILED'}  ${name}  ${total}`);
  if (run.status !== 0) {
    failed++;
    console.log(words.split('\n').slice(-25).join('\n'));
  }
};

/** A parameter of a contract itself, where only its name is given. */
const whole = (contract, parameter) => (parameter.$ref ? contract.components.parameters[parameter.$ref.split('/').pop()] : parameter);

/** Real values for what stands in paths, as named examples: a judge that makes up an id gets a 404. */
const withRealValues = async (contract, base, values) => {
  for (const [path, item] of Object.entries(contract.paths)) {
    const operation = item.get;
    const names = [...path.matchAll(/{(\w+)}/g)].map((found) => found[1]);
    if (names.length === 0) continue;
    const of = values(path);
    const body = await get(base + path.replace(/{(\w+)}/g, (_, name) => of[name]));
    const media = operation.responses['200'].content['application/json'];
    delete media.example;
    media.examples = { REAL: { value: body } };
    operation.parameters = operation.parameters.map((parameter) => {
      const { example, ...told } = whole(contract, parameter);
      return told.in === 'path' ? { ...told, examples: { REAL: { value: of[told.name] } } } : parameter;
    });
  }
  return contract;
};

/**
 * What this judge cannot know: the opaque key of a next page, which tests of ours walk, how far the feed has got, which regions there
 * are, that the form of an answer follows from a parameter, and documents in the form of somebody else, for in free objects it takes
 * all elements of a list to be alike.
 */
const withoutWhatCannotBeMadeUp = (contract) => {
  for (const path of ['/openapi.json', '/bulk/datapackage.json']) delete contract.paths[path];
  const { AfterPosition, Format, Region, Near } = contract.components.parameters;
  if (AfterPosition) AfterPosition.schema.maximum = latest;
  if (Format) Format.schema.enum = ['json'];
  for (const place of [Region, Near]) if (place) place.schema = { type: 'string', enum: [agency.region_code] };
  for (const item of Object.values(contract.paths)) {
    const content = item.get.responses['200']?.content;
    if (content?.['application/json']) delete content['application/x-ndjson'];
    item.get.parameters = item.get.parameters.filter((parameter) => parameter.$ref !== '#/components/parameters/After');
  }
  return contract;
};

/**
 * This judge lets all parameters of an address meet in all combinations, and twelve make many thousands of questions. So each part of the
 * contract has no more than a few of those that may be left out, and all parts have all of them.
 */
const inParts = (contract) => {
  const parts = [];
  for (let from = 0; ; from += AT_ONCE) {
    const part = structuredClone(contract);
    for (const [path, { get: operation }] of Object.entries(part.paths)) {
      const [needed, free] = [true, false].map((is) => operation.parameters.filter((each) => (whole(part, each).required ?? false) === is));
      if (from > 0 && free.length <= from) delete part.paths[path];
      operation.parameters = [...needed, ...free.slice(from, from + AT_ONCE)];
    }
    if (Object.keys(part.paths).length === 0) return parts;
    parts.push(part);
  }
};

/** What no contract can say: a search is told words or one of these. Without any it is refused, which tests of ours ask. */
const SEARCHED_BY = ['q', 'region', 'kind', 'cost', 'time', 'channel', 'life_event', 'agency', 'heading'];
const answerable = `PATH!='/search' || ${SEARCHED_BY.map((name) => `PARAMETERS.QUERY='${name}'`).join(' || ')}`;

/** What may be asked without a token. What needs one is held against the contract by tests of ours, which have one. */
const openPart = (contract) => {
  for (const [path, item] of Object.entries(contract.paths)) {
    if (Object.values(item).some((operation) => operation.security?.length)) delete contract.paths[path];
  }
  return contract;
};

/** Values within the bounds and beyond them. */
const specmatic = (name, made, base) => {
  const reports = join(folder, name);
  mkdirSync(reports, { recursive: true });
  inParts(withoutWhatCannotBeMadeUp(made)).forEach((part, index) => {
    const file = join(reports, `contract-${index + 1}.json`);
    writeFileSync(file, JSON.stringify(part));
    judge(`specmatic-${name}-${index + 1}`, java, ['-jar', join(modules, 'specmatic', 'specmatic.jar'), 'test', file,
      `--testBaseURL=${site}${base}`, `--junitReportDir=${reports}`, `--filter=${answerable}`], { SPECMATIC_GENERATIVE_TESTS: 'true', MAX_TEST_REQUEST_COMBINATIONS: '30' });
  });
};

const lint = (name, contract) => {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(contract, null, 2));
  judge(`spectral-${name}`, join(modules, '.bin', 'spectral'), ['lint', file, '-r', join(here, '.spectral.yaml'), '--fail-severity=warn']);
  judge(`redocly-${name}`, join(modules, '.bin', 'redocly'), ['lint', file, '--extends=recommended-strict', '--max-problems=20']);
};

/** Waits for a server that somebody is just starting. */
const ready = async () => {
  for (let second = 0; second < 300; second++) {
    const answer = await fetch(`${site}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((later) => setTimeout(later, 1000));
  }
  throw new Error(`${site} does not answer`);
};

await ready();
// All questions first: while a judge works nothing else does, and a connection that was kept is closed behind our back.
const api = await get('/api/v1/openapi.json');
const hsds = await get('/api/hsds/3.0/openapi.json');
const agency = (await get('/api/v1/agencies?limit=1')).items[0];
const standard = (await get(`/api/v1/agencies/${agency.slug}/standards?limit=1`)).items[0];
const latest = (await get('/api/v1/changes?limit=1')).latest;
const ids = {};
for (const list of ['services', 'organizations', 'taxonomies', 'taxonomy_terms']) {
  ids[list] = (await get(`/api/hsds/3.0/${list}?per_page=1`)).contents[0].id;
}
const realApi = await withRealValues(openPart(structuredClone(api)), '/api/v1',
  () => ({ slug: agency.slug, serviceSlug: standard.slug, id: standard.id, number: 1 }));
const realHsds = await withRealValues(structuredClone(hsds), '/api/hsds/3.0', (path) => ({ id: ids[path.split('/')[1]] }));

lint('api', api);
lint('hsds', hsds);
specmatic('api', realApi, '/api/v1');
specmatic('hsds', realHsds, '/api/hsds/3.0');

process.exit(failed === 0 ? 0 : 1);
