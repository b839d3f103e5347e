// The site as people use it: with the keyboard, by search, in the theme they like, without scripts.
import { expect } from './checks.mjs';

export async function checkWithoutScripts(checks, open, lesson) {
  await checks.check(`${lesson} without scripts: hints and solutions unfold, contents and the next page are links, no dead buttons`, async () => {
    const { page, close } = await open(lesson, { width: 360, scripts: false });
    const solution = page.locator('details.solution').first();
    await solution.locator('summary').click();
    expect(await solution.locator('pre.code').isVisible(), 'the solution does not unfold');
    expect((await solution.innerText()).includes('Correct'), 'the unfolded solution does not show what its check says');
    expect(!(await page.locator('.exercise').first().innerText()).startsWith('Correct'), 'the exercise is solved before it is unfolded');
    await page.locator('details.contents summary').click();
    await page.locator('details.contents a').first().click();
    expect(new URL(page.url()).hash !== '', 'the contents do not lead anywhere');
    expect(await page.locator('button:visible').count() === 0, 'there is a button that does nothing');
    expect(await page.locator('nav.way a').count() > 0, 'there is no way to the next page');
    await close();
  });
}

export async function checkSearch(checks, open, lesson) {
  await checks.check('The keyboard alone: skip link, search, a result, and back', async () => {
    const { page, problems, close } = await open(lesson, {});
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement.className) === 'skip', 'the first stop is not the skip link');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement.id) === 'content', 'the skip link does not skip');
    await page.keyboard.press('/');
    await page.keyboard.type('rosenblatt rule');
    await page.locator('dialog.search li').first().waitFor();
    expect((await page.locator('dialog.search .said').innerText()).includes('section'), 'the search does not say how many it found');
    expect(await page.locator('dialog.search mark').count() > 0, 'the words found are not marked');
    await page.keyboard.press('ArrowDown');
    const target = await page.evaluate(() => document.activeElement.getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${target}`);
    expect(problems.length === 0, problems.join('\n'));
    await close();
  });

  await checks.check('A search for what is nowhere says so, and finds no solution', async () => {
    const { page, close } = await open('index.html', {});
    await page.keyboard.press('/');
    await page.keyboard.type('xyzzy');
    await page.getByText('Nothing found.').waitFor();
    await page.locator('dialog.search input').fill('solution 03.2');
    await page.waitForTimeout(200);
    expect(await page.locator('dialog.search li').count() === 0, 'a solution is found by search');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog.search[open]').count() === 0, 'Escape does not close the search');
    await close();
  });
}

export async function checkTheme(checks, open, lesson) {
  await checks.check('A chosen theme wins over the system, and stays on the next page', async () => {
    const { page, problems, close } = await open(lesson, { scheme: 'light' });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    const button = page.getByRole('button', { name: /^Theme/ });
    await button.click();
    await button.click();
    const dark = await ground();
    expect(light !== dark, 'the ground stays light');
    // A slow machine may be asked between the two pages, when there is no body.
    await Promise.all([page.waitForEvent('load'), page.locator('a.home').click()]);
    expect(await ground() === dark, 'the next page is light again');
    expect(problems.length === 0, problems.join('\n'));
    await close();
  });
}

export async function checkExercises(checks, open, name) {
  await checks.check(`${name}: every exercise has at least two folded hints, a check that nobody has tried, and a folded solution that is right`, async () => {
    const { page, close } = await open(name, {});
    const wrong = await page.evaluate(() => [...document.querySelectorAll('section.exercise')].flatMap((exercise) => {
      const problems = [];
      if (exercise.querySelectorAll('details.hint:not([open])').length < 2) problems.push('fewer than two hints');
      if (!exercise.querySelector(':scope > .check [data-dlcourse-outcome="NotAttempted"]')) problems.push('no check that nobody has tried');
      if (!exercise.querySelector(':scope > details.solution:not([open]) [data-dlcourse-outcome="Correct"]')) problems.push('no solution that is right');
      return problems.map((problem) => `${exercise.getAttribute('aria-label')}: ${problem}`);
    }));
    await close();
    expect(wrong.length === 0, wrong.join('\n'));
  });
}
