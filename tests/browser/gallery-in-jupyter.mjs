// The gallery inside Jupyter Notebook, whose sanitiser and style sheets differ from a page of our own.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect } from './checks.mjs';
import { NotebookPage } from './notebook-page.mjs';

export async function checkGallery(checks, browser, server, shots) {
  const copy = path.join(server.root, 'my', 'browser-gallery.ipynb');
  mkdirSync(path.dirname(copy), { recursive: true });
  copyFileSync(path.join(server.root, 'notebooks', 'gallery.ipynb'), copy);
  const page = await browser.newPage({ viewport: { width: 1200, height: 1000 } });
  try {
    const notebook = await NotebookPage.open(page, `${server.url}/notebooks/my/browser-gallery.ipynb`);
    await notebook.runAll();
    await checks.check('No cell of the gallery shows an error', async () =>
      expect(await page.locator('.output_error').count() === 0, 'a cell shows an error'));
    for (const { cell, problems, top } of await page.evaluate(measure)) {
      await checks.check(`The figure of "${cell}" is whole in Jupyter Notebook`, () => expect(problems.length === 0, problems.join('; ')));
      await page.evaluate(y => document.querySelector('#site').scrollTo(0, y), top);
      await page.screenshot({ path: path.join(shots, `jupyter-${cell.replace(/\W+/g, '-').slice(0, 40)}.png`) });
    }
  } finally {
    await page.close();
    rmSync(copy, { force: true });
  }
}

/** For each cell with pictures: what is wrong with them. Runs in the page. */
function measure() {
  const site = document.querySelector('#site');
  return globalThis.Jupyter.notebook.get_cells().flatMap(cell => {
    const pictures = [...cell.element[0].querySelectorAll('.output_html svg')].filter(svg => !svg.parentElement.closest('svg'));
    if (pictures.length === 0) return [];
    const area = cell.element[0].querySelector('.output_subarea').getBoundingClientRect();
    const problems = [];
    for (const svg of pictures) {
      if (svg.closest('[hidden]')) continue;
      const box = svg.getBoundingClientRect();
      if (box.width < 20 || box.height < 20) problems.push(`a picture of ${box.width.toFixed(0)} × ${box.height.toFixed(0)} pixels`);
      if (box.right > area.right + 1) problems.push(`a picture ends ${(box.right - area.right).toFixed(0)} pixels beyond the output`);
      for (const text of svg.querySelectorAll('text')) {
        const words = text.getBoundingClientRect();
        // A line's box is a few pixels taller than its letters.
        const outside = words.left < box.left - 1 || words.right > box.right + 1 || words.top < box.top - 4 || words.bottom > box.bottom + 4;
        if (words.width > 0 && outside) problems.push(`"${text.textContent}" leaves its picture`);
      }
    }
    const top = site.scrollTop + cell.element[0].getBoundingClientRect().top - site.getBoundingClientRect().top;
    return [{ cell: cell.get_text().split('\n').at(0).slice(0, 60), problems, top }];
  });
}
