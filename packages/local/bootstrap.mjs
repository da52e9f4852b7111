// Brings what the commands need on a machine with nothing but Node 20.19 and npm: the packages of the lockfile, and with
// them Node 24. Plain JavaScript without dependencies, since it runs before there are any. Afterwards
// `node_modules/.waymark/node` is the Node to run everything with. When nothing changed it takes some milliseconds.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const pnpm = 'pnpm@10.34.9';
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const modules = path.join(root, 'node_modules');
const stampFile = path.join(modules, '.waymark', 'installed');
const nodeLink = path.join(modules, '.waymark', 'node');

function fail(message) {
  console.error(message);
  process.exit(1);
}

function nodeIsAtLeast(major, minor) {
  const [ourMajor, ourMinor] = process.versions.node.split('.').map(Number);
  return ourMajor > major || (ourMajor === major && ourMinor >= minor);
}

/** The files that decide what is installed: the lockfile, pnpm's settings and every workspace's package.json. */
function filesThatDecide() {
  const inFolder = (folder) =>
    fs.readdirSync(path.join(root, folder), { withFileTypes: true }).map((entry) => path.join(folder, entry.name));
  const folders = ['.', 'api', 'admin', 'tests', ...inFolder('packages')];
  const manifests = folders.map((folder) => path.join(folder, 'package.json'));
  return ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc', ...manifests].filter((file) => fs.existsSync(path.join(root, file)));
}

/** Changes when the wanted packages, the platform or the place of the checkout do (pnpm writes absolute paths). */
function wantedStamp() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${root}`);
  for (const file of filesThatDecide()) hash.update(`\n${file}\n`).update(fs.readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

function isInstalled(stamp) {
  try {
    return fs.readFileSync(stampFile, 'utf8') === stamp && fs.existsSync(nodeLink);
  } catch {
    return false;
  }
}

/** Runs pnpm in a process group of its own, so that stopping reaches all of it, also what npx started. */
function install() {
  // prod=false: NODE_ENV=production must not leave out the tools. confirmModulesPurge=false: there may be no terminal to ask.
  const options = ['install', '--frozen-lockfile', '--prefer-offline', '--prod=false', '--config.confirmModulesPurge=false'];
  const child = spawn('npx', ['--yes', pnpm, ...options], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  endWithParentOrSignal(child);
  return new Promise((resolve) => {
    child.on('error', (error) => fail(`npx could not be started: ${error.message}`));
    child.on('close', (code) => {
      if (code !== 0) fail(`${output}\nInstalling the packages failed (exit code ${code}).`);
      resolve();
    });
  });
}

/** The shell that started us dies of SIGTERM without a word to us; so we also look whether it is still there. */
function endWithParentOrSignal(child) {
  const parent = process.ppid;
  const stop = () => {
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended already.
    }
    process.exit(1);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  setInterval(() => process.ppid !== parent && stop(), 500).unref();
}

/** Node 24 from the packages; on a platform without such a package the machine's own, if it is new enough. */
function findNode() {
  const packaged = path.join(modules, `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (fs.existsSync(packaged)) return packaged;
  if (nodeIsAtLeast(24, 0)) return process.execPath;
  return fail(`There is no packaged Node 24 for ${process.platform} on ${process.arch}. Install Node 24 or later and try again.`);
}

if (process.platform === 'win32') fail('Waymark runs on Linux and macOS. On Windows use the Windows Subsystem for Linux.');
if (!nodeIsAtLeast(20, 19)) fail(`Waymark needs Node 20.19 or later; this is ${process.versions.node}.`);

const stamp = wantedStamp();
if (!isInstalled(stamp)) {
  console.log('Installing packages (the first time this takes about a minute) ...');
  await install();
  fs.mkdirSync(path.dirname(stampFile), { recursive: true });
  fs.rmSync(nodeLink, { force: true });
  fs.symlinkSync(findNode(), nodeLink);
  fs.writeFileSync(stampFile, stamp);
}
