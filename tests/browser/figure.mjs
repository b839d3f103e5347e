// One figure on one page: what must hold wherever it is shown.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const grounds = { light: 'background:#ffffff;color:#1a1a1a', dark: 'background:#1e1e1e;color:#f0f0f0' };

/** What is wrong with a figure; nothing if all is well. */
export async function checkFigure(browser, figure, { width, scheme, scripts }) {
  const problems = [];
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, javaScriptEnabled: scripts });
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
  page.on('request', (request) => request.url().startsWith('data:') || problems.push(`request to ${request.url()}`));
  await page.setContent(`<!DOCTYPE html><html lang="en"><head><title>${figure.name}</title></head>
    <body style="margin:8px;font-family:sans-serif;font-size:14px;${grounds[scheme]}"><main>${figure.html}</main></body></html>`);
  // Playwright's own evaluation works with the page's scripts off too.
  problems.push(...(await page.evaluate(inspect, width)));
  if (scripts && width > 1000) {
    problems.push(...(await keyboard(page)));
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
    for (const found of violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')) {
      problems.push(`axe ${found.id}: ${found.help} (${found.nodes[0].html.slice(0, 120)})`);
    }
  }
  if (!scripts && width > 1000) {
    const pdf = await page.pdf({ format: 'A4' });
    if (pdf.length < 1000) problems.push(`the PDF has only ${pdf.length} bytes`);
  }

  await context.close();
  return [...new Set(problems)];
}

/** The first mark that the tab key reaches shows its words. */
async function keyboard(page) {
  const marks = page.locator('.dlc-m');
  for (let i = 0; i < Math.min(3, await marks.count()); i++) {
    const mark = marks.nth(i);
    if (!(await mark.isVisible())) continue;
    await mark.focus();
    const shown = await mark.evaluate((m) => getComputedStyle(m.querySelector('.dlc-t')).display);
    if (shown === 'none') return ['a mark with the focus does not show its words'];
  }
  return [];
}

/** Runs in the page: measures boxes. */
function inspect(width) {
  const problems = [];
  const meets = (a, b, slack) => a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack;
  if (document.documentElement.scrollWidth > width) problems.push(`the page is ${document.documentElement.scrollWidth} px wide`);
  for (const figure of document.querySelectorAll('.dlcourse-figure svg')) {
    if (figure.parentElement.closest('svg') || figure.getBoundingClientRect().width === 0) continue;
    const frame = figure.getBoundingClientRect();
    const texts = [...figure.querySelectorAll('text')].filter((t) => !t.closest('.dlc-t'));
    const boxes = texts.map((text) => ({ text, box: text.getBoundingClientRect() }));
    for (const { text, box } of boxes) {
      const clip = text.ownerSVGElement === figure ? frame : text.ownerSVGElement.getBoundingClientRect();
      const out = Math.max(clip.left - box.left, box.right - clip.right, clip.top - box.top, box.bottom - clip.bottom);
      if (out > 6) problems.push(`“${text.textContent}” leaves its frame by ${out.toFixed(1)} px`);
      if (box.right > width + 1) problems.push(`“${text.textContent}” leaves the page`);
      if (box.height > 0 && Math.max(box.width, box.height) < 7) problems.push(`“${text.textContent}” is too small to read`);
    }
    // A label in a slanted row has a box far larger than its letters: only upright ones are compared.
    const upright = boxes.filter(({ text, box }) => !/rotate\(-40\)/.test(text.getAttribute('transform') ?? '') && box.width > 0);
    for (let i = 0; i < upright.length; i++) {
      for (let k = i + 1; k < upright.length; k++) {
        if (meets(upright[i].box, upright[k].box, 1.6)) problems.push(`“${upright[i].text.textContent}” overlaps “${upright[k].text.textContent}”`);
      }
    }
  }
  if (document.querySelectorAll('[id]').length > 0) problems.push('there is an id, which a second figure may have too');
  if (document.querySelectorAll('.dlcourse-figure,.dlcourse-animation,.dlcourse-progress').length === 0) problems.push('nothing is shown');
  const frames = [...document.querySelectorAll('[data-frame]')];
  const shown = frames.filter((f) => f.getBoundingClientRect().height > 0).length;
  const ready = document.querySelector('.dlcourse-animation[data-ready]') !== null;
  if (frames.length > 0 && shown !== (ready ? 1 : frames.length)) problems.push(`${shown} of ${frames.length} frames are shown`);
  return problems;
}
