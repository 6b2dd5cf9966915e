import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge'];
const VARIABLES = ['CHROMIUM_PATH', 'CHROME_PATH', 'CHROME_BIN', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** @param {string} file */
function isRunnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A Chromium that is there already: named by an environment variable, or on the PATH.
 * @returns {string | null}
 */
export function findChromium() {
  const named = VARIABLES.flatMap((name) => process.env[name] ?? []);
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...named, ...onPath, ...MAC].find(isRunnable) ?? null;
}

/** @param {string} command @param {string[]} words */
function run(command, words) {
  execFileSync(command, words, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Whether packages of Debian can be installed here. */
export function isDebianRoot() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return process.getuid?.() === 0 && /debian|ubuntu/i.test(release);
}

/**
 * A Chromium for the journeys: the one that is there; else from Debian's packages, as root on Debian; else
 * Playwright's own download, which is then found by itself (null).
 * @returns {string | null}
 */
export function installChromium() {
  const found = findChromium();
  if (found) return found;
  if (isDebianRoot()) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core']);
    return findChromium();
  }
  run('npx', ['playwright', 'install', 'chromium']);
  return null;
}
