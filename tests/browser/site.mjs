// The built site, opened from the disk in a real browser. Usage: node tests/browser/site.mjs [folder]
// Without an argument it builds the site itself. Ends with the line "N passed, N failed".
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from './browser.mjs';
import { Checks, expect } from './checks.mjs';
import { inspect, seriousProblems } from './site-page.mjs';
import { checkTerms } from './site-terms.mjs';
import { checkExercises, checkSearch, checkTheme, checkWithoutScripts } from './site-use.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');
const shots = path.join(root, 'artifacts', 'browser');
const mostBytes = 3 << 20;
const mostMilliseconds = 1000;

function built() {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'dlcourse-site-')), 'site');
  execFileSync('dotnet', ['run', '-c', 'Release', '--project', 'lib/DlCourse.Cli', '--', 'site', '--out', folder], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return folder;
}

const site = path.resolve(process.argv[2] ?? built());
const pages = readdirSync(site).filter((name) => name.endsWith('.html')).sort();
const checks = new Checks();
const browser = await launch();
mkdirSync(shots, { recursive: true });

/** A page of the site, with everything that it asks for or complains of. */
async function open(name, { width = 1400, scheme = 'light', scripts = true }) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, javaScriptEnabled: scripts });
  const page = await context.newPage();
  const problems = [];
  const home = pathToFileURL(site).href;
  page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
  page.on('request', (request) => request.url().startsWith(home) || request.url().startsWith('data:') || problems.push(`request to ${request.url()}`));
  page.on('requestfailed', (request) => problems.push(`missing: ${request.url()}`));
  await page.goto(pathToFileURL(path.join(site, name)).href);
  return { page, problems, close: () => context.close() };
}

const anchors = new Map();
for (const name of pages) {
  const { page, close } = await open(name, { scripts: false });
  anchors.set(name, new Set(await page.evaluate(() => [...document.querySelectorAll('[id]')].map((element) => element.id))));
  await close();
}

for (const name of pages) {
  for (const width of [360, 1400]) {
    for (const scheme of ['light', 'dark']) {
      for (const scripts of [true, false]) {
        await checks.check(`${name} at ${width} px, ${scheme}, scripts ${scripts ? 'on' : 'off'}`, async () => {
          const { page, problems, close } = await open(name, { width, scheme, scripts });
          const { found, links } = await page.evaluate(inspect, width);
          problems.push(...found, ...links.filter((link) => !leads(link, name)).map((link) => `dead link: ${link}`));
          // Folded parts count as much as the others.
          await page.evaluate(() => document.querySelectorAll('details').forEach((part) => { part.open = true; }));
          problems.push(...(await page.evaluate(inspect, width)).found.map((problem) => `unfolded: ${problem}`));
          if (scripts) problems.push(...(await seriousProblems(page)));
          if (scripts) await page.screenshot({ path: path.join(shots, `site-${path.parse(name).name}-${width}-${scheme}.png`), fullPage: true });
          await close();
          expect(problems.length === 0, [...new Set(problems)].join('\n'));
        });
      }
    }
  }

  await checks.check(`${name} on paper`, async () => {
    const { page, problems, close } = await open(name, { width: 700 });
    await page.emulateMedia({ media: 'print' });
    problems.push(...(await page.evaluate(inspect, 700)).found);
    const tools = await page.evaluate(() => ['header.site', '.contents', '.way'].filter((part) => document.querySelector(part)?.getBoundingClientRect().height > 0));
    problems.push(...tools.map((part) => `${part} is printed`));
    const pdf = await page.pdf({ format: 'A4' });
    if (pdf.length < 5000) problems.push(`the PDF has only ${pdf.length} bytes`);
    await close();
    expect(problems.length === 0, problems.join('\n'));
  });

  await checks.check(`${name} is at most 3 MB with all it loads`, () => {
    const bytes = [name, 'site.css', 'site.js'].reduce((sum, file) => sum + statSync(path.join(site, file)).size, 0);
    console.log(`      ${(bytes / 1e6).toFixed(2)} MB`);
    expect(bytes <= mostBytes, `${bytes} bytes`);
  });

  await checks.check(`${name} is painted within a second from the disk`, async () => {
    const { page, close } = await open(name, {});
    const first = await page.evaluate(() => new Promise((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntriesByName('first-contentful-paint')[0]?.startTime)).observe({ type: 'paint', buffered: true });
    }));
    await close();
    console.log(`      ${first.toFixed(0)} ms`);
    expect(first <= mostMilliseconds, `${first} ms`);
  });
}

function leads(link, from) {
  if (/^(https?|mailto):/.test(link)) return true;
  const [file, anchor] = link.split('#');
  const target = file === '' ? from : file.split('?')[0];
  if (!existsSync(path.join(site, target))) return false;
  return !anchor || anchors.get(target)?.has(decodeURIComponent(anchor));
}

const lesson = pages.find((name) => /^\d/.test(name)) ?? pages[0];
for (const name of pages) await checkExercises(checks, open, name);
await checkWithoutScripts(checks, open, lesson);
await checkSearch(checks, open, lesson);
await checkTheme(checks, open, lesson);
if (pages.includes('glossary.html')) await checkTerms(checks, open, pages.findLast((name) => /^\d/.test(name)));

await browser.close();
if (!process.argv[2]) rmSync(path.dirname(site), { recursive: true, force: true });
checks.report();
