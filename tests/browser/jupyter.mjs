// Lesson 03 in Jupyter Notebook, as a learner works through it: run all, answer wrong and right, look things up, interrupt, restart.
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { launch } from './browser.mjs';
import { Checks, expect } from './checks.mjs';
import { checkGallery } from './gallery-in-jupyter.mjs';
import { startJupyter } from './jupyter-server.mjs';
import { NotebookPage } from './notebook-page.mjs';

async function checkNotebook(checks) {
  const server = await startJupyter(8871);
  const copy = path.join(server.root, 'my', 'browser-check.ipynb');
  const shots = path.join(server.root, 'artifacts', 'browser');
  mkdirSync(path.dirname(copy), { recursive: true });
  mkdirSync(shots, { recursive: true });
  copyFileSync(path.join(server.root, 'notebooks', '03-perceptron.ipynb'), copy);
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 1000 } });
    const notebook = await NotebookPage.open(page, `${server.url}/notebooks/my/browser-check.ipynb`);
    const shot = name => page.screenshot({ path: path.join(shots, `notebook-${name}.png`) });
    await exercise(checks, notebook, shot);
    await interaction(checks, notebook, shot);
    await lifeCycle(checks, notebook, shot);
    await page.close();
    await checkGallery(checks, browser, server, shots);
  } finally {
    await browser.close();
    server.stop();
    rmSync(copy, { force: true });
  }
}

function exerciseCount() {
  const lesson = JSON.parse(readFileSync(new URL('../../notebooks/03-perceptron.ipynb', import.meta.url), 'utf8'));
  return lesson.cells.filter(cell => cell.metadata.dlcourse?.role === 'exercise').length;
}

async function exercise(checks, notebook, shot) {
  const { page } = notebook;
  await checks.check('Run All leaves no error and every picture is there', async () => {
    await notebook.runAll();
    expect(await page.locator('.output_error').count() === 0, 'a cell shows an error');
    const pictures = await page.locator('.output_html svg').count();
    expect(pictures >= 12, `only ${pictures} pictures`);
    const blank = await page.locator('[data-dlcourse-outcome="NotAttempted"]').count();
    expect(blank === exerciseCount(), `${blank} of ${exerciseCount()} exercises are shown as not attempted`);
    await page.locator('.output_html svg').nth(1).scrollIntoViewIfNeeded();
    await shot('run-all');
  });

  const answer = await notebook.indexOf('// exercise 03.1');
  const check = await notebook.indexOf('// check 03.1');
  const answers = sign => `// exercise 03.1\ndouble z = ${sign}2;\nint prediction = 0;\nint predictionOnLine = 0;`;
  await checks.check('A wrong answer is diagnosed', async () => {
    await notebook.run(answer, answers('+'));
    await notebook.idle();
    await notebook.run(check, '// check 03.1\nLesson03.ForwardPass.Check(z, prediction, predictionOnLine)');
    await notebook.idle();
    const text = await notebook.outputText(check);
    expect(text.includes('Not right yet') && text.includes('the sign is not'), text);
    await shot('wrong');
  });

  await checks.check('The right answer is Correct', async () => {
    await notebook.run(answer, answers('-'));
    await notebook.idle();
    await notebook.run(check, '// check 03.1\nLesson03.ForwardPass.Check(z, prediction, predictionOnLine)');
    await notebook.idle();
    expect((await notebook.outputText(check)).includes('Correct'), await notebook.outputText(check));
    await shot('right');
  });
}

async function interaction(checks, notebook, shot) {
  const { page } = notebook;
  const cell = await notebook.append();
  await checks.check('A display updates where it stands', async () => {
    await notebook.run(cell, 'var shown = display("before");\nawait Task.Delay(700);\nshown.Update("after");');
    await page.waitForTimeout(500);
    expect((await notebook.outputText(cell)).includes('before'), 'the first value was not seen');
    await notebook.idle();
    const text = await notebook.outputText(cell);
    expect(text.includes('after') && !text.includes('before'), text);
  });

  await checks.check('Tab completes', async () => {
    await notebook.type(cell, 'Console.WriteL');
    await page.keyboard.press('Tab');
    await page.waitForFunction(i => globalThis.Jupyter.notebook.get_cell(i).get_text().includes('WriteLine') || document.querySelector('.completions'), cell);
    await shot('complete');
    await page.keyboard.press('Escape');
  });

  await checks.check('Shift-Tab explains a function of the course', async () => {
    await notebook.type(cell, 'Activations.Sigmoid(');
    await page.keyboard.press('Shift+Tab');
    await page.waitForFunction(() => document.querySelector('#tooltip')?.innerText.includes('Sigmoid'), null, { timeout: 15_000 });
    await shot('explain');
    await page.keyboard.press('Escape');
  });

  await checks.check('Console.ReadLine asks, and the answer arrives', async () => {
    await notebook.run(cell, 'Console.WriteLine("Hello, " + Console.ReadLine());');
    const box = page.locator('input.raw_input');
    await box.waitFor({ timeout: 15_000 });
    await shot('input');
    await box.fill('Ada');
    await box.press('Enter');
    await notebook.idle();
    expect((await notebook.outputText(cell)).includes('Hello, Ada'), await notebook.outputText(cell));
    await notebook.type(cell, '"nobody is asked when all cells run again"');
  });
}

async function lifeCycle(checks, notebook, shot) {
  const { page } = notebook;
  const cell = await notebook.append();
  await checks.check('An endless loop is interrupted and the session goes on', async () => {
    await notebook.run(cell, 'var kept = 40;\nwhile (true) { }');
    await page.waitForTimeout(1500);
    await page.locator('#kernellink').click();
    await page.locator('#int_kernel a').click();
    await notebook.idle(15_000);
    expect((await notebook.outputText(cell)).includes('interrupted'), await notebook.outputText(cell));
    await shot('interrupted');
    await notebook.run(cell, 'kept + 2');
    await notebook.idle();
    expect((await notebook.outputText(cell)).includes('42'), await notebook.outputText(cell));
  });

  await checks.check('Restart and run all begins afresh', async () => {
    await notebook.run(cell, '"last"');
    await notebook.idle();
    await notebook.restartAndRunAll();
    expect(await page.locator('.output_error').count() === 0, 'a cell shows an error');
    expect((await notebook.outputText(cell)).includes('last'), await notebook.outputText(cell));
    await shot('restarted');
  });
}

const checks = new Checks();
await checks.check('Jupyter Notebook opens the lesson', () => checkNotebook(checks));
checks.report();
