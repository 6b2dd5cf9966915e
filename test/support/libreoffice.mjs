import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isDebianRoot } from './chromium.mjs';

/**
 * A LibreOffice that is there already: named by LIBREOFFICE_PATH, or on the PATH.
 * @returns {string | null}
 */
export function findLibreOffice() {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const onPath = ['soffice', 'libreoffice'].flatMap((name) =>
    folders.map((folder) => path.join(folder, name)),
  );
  return (
    [process.env['LIBREOFFICE_PATH'] ?? '', ...onPath].find((file) => file !== '' && existsSync(file)) ?? null
  );
}

/**
 * The same, or else Debian's, as root on Debian: about 100 MB. Null where there is none to be had; the tests that
 * reckon with it are skipped then, and say so.
 * @returns {string | null}
 */
export function installLibreOffice() {
  const found = findLibreOffice();
  if (found || !isDebianRoot()) return found;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env, timeout: 60_000 });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'libreoffice-calc'], {
    stdio: 'ignore',
    env,
    timeout: 240_000,
  });
  return findLibreOffice();
}

/**
 * Opens spreadsheets and writes them anew as XLSX into a folder, under the same names, without a window.
 * @param {string} libreOffice @param {readonly string[]} files @param {string} folder
 */
export function writeAnew(libreOffice, files, folder) {
  const words = [
    '--headless',
    '--norestore',
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    folder,
  ];
  // Settings of its own, so that another one that is open is none of its business.
  execFileSync(libreOffice, [`-env:UserInstallation=file://${folder}/settings`, ...words, ...files], {
    stdio: 'pipe',
    timeout: 110_000,
  });
}
