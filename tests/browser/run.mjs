// All browser checks: `npm test`, or one of them: `node run.mjs notebook`.
import { Checks } from './checks.mjs';
import { checkNotebook } from './notebook.mjs';

const all = { notebook: checkNotebook };
const wanted = process.argv.slice(2);
const checks = new Checks();
for (const [name, run] of Object.entries(all)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`== ${name}`);
  await checks.check(`${name} could be set up`, () => run(checks));
}
checks.report();
