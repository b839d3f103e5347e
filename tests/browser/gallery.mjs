// Every figure of the gallery in a real browser. Usage: node tests/browser/gallery.mjs [executed-gallery.ipynb]
// Without an argument it runs the gallery itself. Ends with the line "N passed, N failed".
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { executed, figuresOf, plotlyJson } from './notebook.mjs';
import { checkFigure } from './figure.mjs';
import { checkPlotly } from './plotly.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (!existsSync(chromium) || !existsSync(join(here, 'node_modules'))) {
  console.log(`skipped: ${existsSync(chromium) ? 'run npm ci in tests/browser first' : `there is no browser at ${chromium} (apt-get install -y chromium)`}`);
  console.log('0 passed, 0 failed, 1 skipped');
  process.exit(0);
}

const { launch } = await import('./browser.mjs');
const browser = await launch();
const work = mkdtempSync(join(tmpdir(), 'dlcourse-browser-'));
const results = [];
const record = (name, problems) => {
  results.push(problems.length === 0);
  for (const problem of problems) console.log(`FAILED ${name}: ${problem}`);
};

const notebook = process.argv[2] ?? executed(root, 'gallery', work);
const figures = figuresOf(JSON.parse(readFileSync(notebook, 'utf8')));
for (const figure of figures) {
  for (const width of [360, 1400]) {
    for (const scheme of ['light', 'dark']) {
      for (const scripts of [true, false]) {
        const name = `${figure.name} at ${width} px, ${scheme}, scripts ${scripts ? 'on' : 'off'}`;
        record(name, await checkFigure(browser, figure, { width, scheme, scripts }));
      }
    }
  }
}

for (const { name, json } of plotlyJson(root, work)) {
  record(`${name} in plotly.js`, await checkPlotly(browser, json));
}

await browser.close();
const failed = results.filter((passed) => !passed).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
