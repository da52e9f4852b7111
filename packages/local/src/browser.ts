import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const find = () => [process.env['CHROMIUM_PATH'], ...known].find((file) => file && existsSync(file));

/**
 * The environment for tests that drive a browser, with CHROMIUM_PATH set, or null when there is no browser.
 * Root on Debian gets Debian's chromium installed; anybody else has to have one.
 */
export function browserEnvironment(): NodeJS.ProcessEnv | null {
  const browser = find() ?? (installFromDebian(), find());
  return browser ? { ...process.env, CHROMIUM_PATH: browser } : null;
}

function installFromDebian(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('Installing chromium with apt-get ...');
  const aptGet = (...parameters: string[]) =>
    execFileSync('/usr/bin/apt-get', parameters, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    aptGet('update');
    aptGet('install', '--yes', '--no-install-recommends', 'chromium');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}
