// Runs notebooks and takes their outputs out.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const joined = (text) => (Array.isArray(text) ? text.join('') : text);

/** The executed copy of a lesson. */
export function executed(root, lesson, folder) {
  const project = join(root, 'lib', 'DlCourse.Cli');
  execFileSync('dotnet', ['run', '-c', 'Release', '--project', project, '--', 'run', lesson, '--out', folder], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return join(folder, lesson.split('/').at(-1).replace(/\.ipynb$/, '') + '.ipynb');
}

/** Every HTML output, named after its cell. */
export function figuresOf(notebook) {
  return outputs(notebook, 'text/html').map(({ name, content }) => ({ name, html: content }));
}

/** Every figure of the gallery as plotly's JSON: a copy of the notebook whose display asks each figure for it. */
export function plotlyJson(root, folder) {
  const notebook = JSON.parse(readFileSync(join(root, 'notebooks', 'gallery.ipynb'), 'utf8'));
  const begin = notebook.cells.find((cell) => cell.cell_type === 'code');
  const display = ['void display(object shown) => Microsoft.DotNet.Interactive.Kernel.display(shown is Figure figure ? figure.AsPlotly() : shown);\n'];
  notebook.cells.splice(notebook.cells.indexOf(begin) + 1, 0, { ...begin, id: 'as-plotly', source: display });
  // my/ has the script that loads the course, and git ignores it.
  const copy = join(root, 'my', 'gallery-as-plotly.ipynb');
  mkdirSync(join(root, 'my'), { recursive: true });
  writeFileSync(copy, JSON.stringify(notebook));
  try {
    const out = executed(root, copy, folder);
    return outputs(JSON.parse(readFileSync(out, 'utf8')), 'application/vnd.plotly.v1+json')
      .map(({ name, content }) => ({ name, json: typeof content === 'string' ? JSON.parse(content) : content }));
  } finally {
    rmSync(copy);
  }
}

function outputs(notebook, mimeType) {
  const found = [];
  for (const cell of notebook.cells) {
    for (const [i, output] of (cell.outputs ?? []).entries()) {
      const content = output.data?.[mimeType];
      if (content) found.push({ name: i === 0 ? cell.id : `${cell.id}-${i}`, content: joined(content) });
    }
  }
  return found;
}
