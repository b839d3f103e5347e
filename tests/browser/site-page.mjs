// One page of the site: what must hold at every width and in both themes.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds serious or critical. */
export async function seriousProblems(page) {
  await page.evaluate(axe);
  // It would fetch the style sheet again, which a page from a disk may not.
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'], preload: false }));
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map((found) => `axe ${found.id}: ${found.help}; ${found.nodes.length} times, first ${found.nodes[0].html.slice(0, 160)} ${found.nodes[0].any[0]?.message ?? ''}`);
}

/** Runs in the page: problems that can be measured, and the page's links. */
export function inspect(width) {
  const found = [];
  if (document.documentElement.scrollWidth > width) found.push(`the page is ${document.documentElement.scrollWidth} px wide`);
  if (document.querySelectorAll('h1').length !== 1) found.push(`${document.querySelectorAll('h1').length} titles instead of one`);
  if (document.querySelectorAll('main').length !== 1) found.push('there is not exactly one main part');
  if (document.documentElement.lang === '') found.push('the page does not say its language');

  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  for (const id of ids.filter((id, i) => ids.indexOf(id) !== i)) found.push(`the id ${id} comes twice`);
  for (const image of document.images) {
    if (image.complete && image.naturalWidth === 0) found.push(`a picture is missing: ${image.src.slice(0, 80)}`);
  }

  for (const figure of document.querySelectorAll('.dlcourse-figure')) {
    const drawing = figure.querySelector('svg');
    const box = drawing?.getBoundingClientRect();
    const isFolded = figure.closest('details:not([open])') !== null || figure.closest('[hidden], [data-frame]') !== null;
    if (!drawing) found.push(`the figure “${figure.getAttribute('aria-label')}” is empty`);
    else if (!isFolded && (box.width < 60 || box.height < 40)) found.push(`the figure “${figure.getAttribute('aria-label')}” is ${box.width} × ${box.height} px`);
  }

  // Text outside what scrolls by itself must be on the page.
  for (const part of document.querySelectorAll('main :is(h1, h2, h3, p, li, summary, math)')) {
    const box = part.getBoundingClientRect();
    if (box.width === 0 || part.closest('.formula, .table, .shown, pre')) continue;
    if (box.right > width + 1 || box.left < -1) found.push(`“${part.textContent.trim().slice(0, 40)}” leaves the page`);
  }

  // A fold that is empty, or code that wraps, is a mistake of the generator.
  for (const code of document.querySelectorAll('pre.code')) {
    if (!matchMedia('print').matches && getComputedStyle(code).whiteSpace !== 'pre') found.push('code wraps');
    if (code.textContent.trim() === '') found.push('a code cell is empty');
  }

  return { found, links: [...document.querySelectorAll('a[href], link[href], script[src], img[src]')].map((link) => link.getAttribute('href') ?? link.getAttribute('src')).filter((link) => !link.startsWith('data:')) };
}
