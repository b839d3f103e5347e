// Terms of the glossary in a lesson: their meaning appears by mouse and by keyboard, with scripts and without, and never leaves the page.
import { expect } from './checks.mjs';

export async function checkTerms(checks, open, lesson) {
  for (const width of [360, 1400]) {
    await checks.check(`${lesson} at ${width} px: a term shows its meaning on hover and on focus, without scripts`, async () => {
      const { page, close } = await open(lesson, { width, scripts: false });
      for (const term of await spread(page)) {
        await term.locator('a').focus();
        await shows(term, width);
        await term.locator('a').evaluate((link) => link.blur());
        expect(!(await term.locator('.meaning').isVisible()), 'the meaning stays when the focus has gone');
        await term.locator('a').hover();
        await shows(term, width);
        await page.mouse.move(0, 0);
      }
      await close();
    });
  }

  await checks.check(`${lesson}: the pointer can reach the meaning, and Escape puts it away`, async () => {
    const { page, problems, close } = await open(lesson, {});
    const term = (await spread(page))[0];
    await term.locator('a').hover();
    await term.locator('.meaning').waitFor({ state: 'visible' });
    await term.locator('.meaning').hover();
    expect(await term.locator('.meaning').isVisible(), 'the meaning goes when the pointer moves to it');
    await page.keyboard.press('Escape');
    expect(!(await term.locator('.meaning').isVisible()), 'Escape does not put it away');
    await page.mouse.move(0, 0);
    await term.locator('a').hover();
    await term.locator('.meaning').waitFor({ state: 'visible' });
    expect(problems.length === 0, problems.join('\n'));
    await close();
  });

  await checks.check(`${lesson}: a term leads to its entry, and the entry to the lesson that defines it`, async () => {
    const { page, close } = await open(lesson, { scripts: false });
    const link = page.locator('.term a').first();
    const meaning = await link.evaluate((a) => document.getElementById(a.getAttribute('aria-describedby')).lastChild.textContent.trim());
    await link.click();
    const entry = page.locator('.entry:target');
    expect((await entry.innerText()).includes(meaning), 'the entry says something else');
    await entry.locator('a').click();
    expect(/^\d\d-/.test(new URL(page.url()).pathname.split('/').at(-1)), 'the entry does not lead to a lesson');
    await page.locator('header nav a', { hasText: 'Glossary' }).click();
    expect(page.url().endsWith('glossary.html'), 'the way to the glossary is missing');
    await close();
  });
}

/** A few terms of the page, from all over it. */
async function spread(page) {
  const terms = await page.locator('.term').filter({ visible: true }).all();
  expect(terms.length > 4, `only ${terms.length} terms are linked`);
  return [0, 0.25, 0.5, 0.75, 1].map((share) => terms[Math.round(share * (terms.length - 1))]);
}

async function shows(term, width) {
  const meaning = term.locator('.meaning');
  await meaning.waitFor({ state: 'visible' });
  const box = await meaning.boundingBox();
  expect(box.x >= 0 && box.x + box.width <= width, `the meaning spans ${box.x} to ${box.x + box.width} of ${width} px`);
  const word = await term.locator('a').evaluate((link) => { const rows = link.getClientRects(); return rows[rows.length - 1].bottom; });
  expect(Math.abs(box.y - word) < 16, `the meaning is ${(box.y - word).toFixed(0)} px below its word`);
}
