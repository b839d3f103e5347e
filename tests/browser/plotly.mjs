// The same figure in plotly.js itself: it must find nothing to warn of, and draw the same ranges.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const plotly = readFileSync(createRequire(import.meta.url).resolve('plotly.js-dist-min/plotly.min.js'), 'utf8');

// What the browser says of plotly's own drawing in software, not of the figure.
const browserTalk = /WebGL|GPU|GL Driver|willReadFrequently/;

/** What plotly.js says against a figure; nothing if all is well. */
export async function checkPlotly(browser, figure) {
  const problems = [];
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && !browserTalk.test(message.text()) && problems.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
  await page.setContent('<!DOCTYPE html><html lang="en"><title>plotly</title><body><div style="width:700px;height:600px"></div></body></html>');
  await page.addScriptTag({ content: plotly });
  problems.push(...(await page.evaluate(async ({ data, layout }) => {
    const found = (globalThis.Plotly.validate(data, layout) ?? []).map(({ msg }) => `plotly: ${msg}`);
    const number = (end) => (typeof end === 'number' ? end : Date.parse(`${end.replace(' ', 'T')}Z`));
    const place = document.querySelector('div');
    await globalThis.Plotly.newPlot(place, structuredClone(data), structuredClone(layout), { staticPlot: true });
    const flat = Object.entries(layout).map(([name, axis]) => [name, axis, place._fullLayout[name]]);
    const scene = Object.entries(layout.scene ?? {}).map(([name, axis]) => [name, axis, place._fullLayout.scene[name]]);
    for (const [name, axis, full] of [...flat, ...scene].filter(([key, value]) => /^[xyz]axis\d*$/.test(key) && value.range)) {
      const theirs = full?.range.map((end) => number(end));
      const size = Math.abs(number(axis.range[1]) - number(axis.range[0]));
      // plotly drops an axis without traces, as in a diagram of shapes alone.
      if (theirs?.some((end, i) => Math.abs(end - number(axis.range[i])) > 1e-6 * size)) found.push(`${name} goes from ${theirs} instead of ${axis.range}`);
    }
    return found;
  }, figure)));
  await page.close();
  return problems;
}
