// A second program: the sandbox's address and the merchants' keys come as JSON on standard input. Each story is played in a world of
// its own, once for each key that may sign the answers; a line says how it went, and the exit code whether all of it holds.
import { checks } from './checks.mjs';
import { stories } from './families/index.mjs';
import { Stage } from './stage.mjs';

const KEY_MODES = ['certificate', 'public key'];
const NOW = '2026-03-02T10:00:00+08:00';

async function standardInput() {
  const parts = [];
  for await (const part of process.stdin) parts.push(part);
  return JSON.parse(Buffer.concat(parts));
}

async function play(sandbox, { name, role, now = NOW, play }, keyMode) {
  const line = `${name} · ${keyMode}`;
  const world = line.replaceAll(/[^a-z0-9]+/gi, '-');
  let stage;
  try {
    stage = await Stage.set(sandbox, { world, role, now, keyMode });
    await play(stage);
    stage.finish();
    return { line };
  } catch (error) {
    return { line, error };
  } finally {
    stage?.close();
  }
}

const sandbox = await standardInput();
const runs = [...checks, ...stories].flatMap((story) => KEY_MODES.map((keyMode) => play(sandbox, story, keyMode)));
const results = await Promise.all(runs);
for (const { line, error } of results) {
  console.log(error ? `FAILED  ${line}\n${error.stack}` : `ok      ${line}`);
}
const failed = results.filter(({ error }) => error).length;
console.log(`${results.length - failed} of ${results.length} hold`);
process.exitCode = failed === 0 ? 0 : 1;
