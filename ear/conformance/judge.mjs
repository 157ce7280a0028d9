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
      const whole = parameter.$ref ? structuredClone(contract.components.parameters[parameter.$ref.split('/').pop()]) : parameter;
      if (whole.in !== 'path') return parameter;
      delete whole.example;
      return { ...whole, examples: { REAL: { value: of[whole.name] } } };
    });
  }
  return contract;
};

/**
 * What this judge cannot know: the opaque key of a next page, which tests of ours walk, how far the feed has got, that the form of an
 * answer follows from a parameter, and documents in the form of somebody else, for in free objects it takes all elements of a list
 * to be alike.
 */
const withoutWhatCannotBeMadeUp = (contract) => {
  for (const path of ['/openapi.json', '/bulk/datapackage.json']) delete contract.paths[path];
  if (contract.components.parameters.AfterPosition) contract.components.parameters.AfterPosition.schema.maximum = latest;
  if (contract.components.parameters.Format) contract.components.parameters.Format.schema.enum = ['json'];
  for (const item of Object.values(contract.paths)) {
    const content = item.get.responses['200'].content;
    if (content['application/json']) delete content['application/x-ndjson'];
    item.get.parameters = item.get.parameters.filter((parameter) => parameter.$ref !== '#/components/parameters/After');
  }
  return contract;
};

/** @param generated whether values beyond the bounds are tried too; with ten filters on one address that makes thousands of questions */
const specmatic = (name, made, base, generated) => {
  const contract = withoutWhatCannotBeMadeUp(made);
  mkdirSync(join(folder, name), { recursive: true });
  const file = join(folder, name, 'contract.json');
  writeFileSync(file, JSON.stringify(contract));
  judge(`specmatic-${name}`, java, ['-jar', join(modules, 'specmatic', 'specmatic.jar'), 'test', file, `--testBaseURL=${site}${base}`,
    `--junitReportDir=${join(folder, name)}`], { SPECMATIC_GENERATIVE_TESTS: String(generated), MAX_TEST_REQUEST_COMBINATIONS: '30' });
};

const lint = (name, contract) => {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(contract, null, 2));
  judge(`spectral-${name}`, join(modules, '.bin', 'spectral'), ['lint', file, '-r', join(here, '.spectral.yaml'), '--fail-severity=warn']);
  judge(`redocly-${name}`, join(modules, '.bin', 'redocly'), ['lint', file, '--max-problems=20']);
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
const realApi = await withRealValues(structuredClone(api), '/api/v1',
  () => ({ slug: agency.slug, serviceSlug: standard.slug, id: standard.id, number: 1 }));
const realHsds = await withRealValues(structuredClone(hsds), '/api/hsds/3.0', (path) => ({ id: ids[path.split('/')[1]] }));

lint('api', api);
lint('hsds', hsds);
specmatic('api', realApi, '/api/v1', true);
specmatic('hsds', realHsds, '/api/hsds/3.0', false);

process.exit(failed === 0 ? 0 : 1);
