// The 30 formulas with which the site's mathematics is compared, and the MathML that KaTeX makes of them.
// Usage: node tests/browser/katex.mjs [--write]
// Without --write it says whether the committed file is what KaTeX makes; ends with the line "N passed, N failed".
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import katex from 'katex';
import { Checks, expect } from './checks.mjs';

const file = join(import.meta.dirname, '..', 'DlCourse.Notebooks.Tests', 'Site', 'Mathematics', 'katex.json');
const formulas = JSON.parse(readFileSync(file, 'utf8'));

function mathml({ tex, display }) {
  const html = katex.renderToString(tex, { output: 'mathml', displayMode: display, throwOnError: true, strict: 'ignore' });
  return html.replace(/^<span class="katex">/, '').replace(/<\/span>$/, '').replace(/<annotation.*<\/annotation>/s, '');
}

if (process.argv.includes('--write')) {
  writeFileSync(file, `${JSON.stringify(formulas.map(({ tex, display }) => ({ tex, display, mathml: mathml({ tex, display }) })), null, 2)}\n`);
} else {
  const checks = new Checks();
  for (const formula of formulas) {
    await checks.check(`KaTeX makes of ${formula.tex} what is committed`, () => expect(mathml(formula) === formula.mathml, `it makes ${mathml(formula)}`));
  }
  checks.report();
}
