// A Jupyter Notebook server with this clone's kernel, both in a folder that goes away: nothing of the user's is touched.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..', '..');

export async function startJupyter(port) {
  const home = mkdtempSync(path.join(tmpdir(), 'dlcourse-jupyter-'));
  const env = { ...process.env, HOME: home, XDG_DATA_HOME: path.join(home, 'data'), NUGET_PACKAGES: packages(), DOTNET_CLI_HOME: home, DLCOURSE_PROGRESS: 'off' };
  execFileSync(
    'dotnet', ['run', '-c', 'Release', '--project', 'lib/DlCourse.Cli', '--', 'jupyter', 'install', '--name', '.net-csharp', '--force'],
    { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  const options = ['--no-browser', '--allow-root', `--port=${port}`, '--ip=127.0.0.1', "--NotebookApp.token=''", '--NotebookApp.password=', `--notebook-dir=${root}`];
  const server = spawn('jupyter', ['notebook', ...options], { cwd: root, env, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  await waitFor(url);
  return {
    url,
    root,
    stop() {
      server.kill('SIGTERM');
      setTimeout(() => rmSync(home, { recursive: true, force: true }), 2000);
    },
  };
}

// The packages that are restored already: an empty home must not mean another download.
function packages() {
  return process.env.NUGET_PACKAGES ?? path.join(process.env.HOME, '.nuget', 'packages');
}

async function waitFor(url) {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      if ((await fetch(`${url}/api`)).ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  throw new Error(`Jupyter does not answer at ${url}`);
}
