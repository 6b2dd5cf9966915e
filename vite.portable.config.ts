import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

/**
 * Takes `x.portable.ts` in the place of `x.ts` where there is one: what a page from a disk has to do in another way,
 * since it may fetch no file and load no other script.
 */
function portableModules(): Plugin {
  return {
    name: 'portable-modules',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('.ts') || !source.startsWith('.') || !importer) return undefined;
      const found = await this.resolve(source, importer, { skipSelf: true });
      const instead = found?.id.replace(/\.ts$/, '.portable.ts');
      return instead && existsSync(instead) ? instead : found;
    },
  };
}

type Bundle = Rolldown.OutputBundle;

/** Puts script and styles into the page, held by their digests to what they are: nothing else runs there. */
function oneFile(): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = only(bundle, 'index.html');
        const script = only(bundle, /\.js$/);
        const style = only(bundle, /\.css$/);
        const icon = `data:image/svg+xml,${encodeURIComponent(only(bundle, /\.svg$/).text)}`;
        // What would end the element early, or begin a comment in it, is written as script may write it too.
        const code = script.text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
        const policy = [
          "default-src 'none'",
          `script-src ${digestOf(code)} blob:`,
          `style-src ${digestOf(style.text)}`,
          'img-src data: blob:',
          'worker-src blob:',
          "connect-src 'none'",
          "base-uri 'none'",
          "form-action 'none'",
        ].join('; ');
        const source = page.text
          .replace(/<script type="module"[^>]*><\/script>/, '')
          .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style.text}</style>`)
          .replace(/(<link rel="icon"[^>]*href=)"[^"]*"/, (_, link: string) => `${link}"${icon}"`)
          .replace('<head>', () => `<head><meta http-equiv="Content-Security-Policy" content="${policy}" />`)
          .replace('</body>', () => `<script type="module">${code}</script></body>`);
        for (const name of Object.keys(bundle)) Reflect.deleteProperty(bundle, name);
        this.emitFile({ type: 'asset', fileName: 'SchemeScope.html', source });
      },
    },
  };
}

interface Written {
  readonly text: string;
}

/** The one file that is meant. Throws where there is none or more, which would not be in the page. */
function only(bundle: Bundle, name: string | RegExp): Written {
  const found = Object.values(bundle).filter(({ fileName }) =>
    typeof name === 'string' ? fileName === name : name.test(fileName),
  );
  const [one] = found;
  if (!one || found.length > 1)
    throw new Error(`Not one file but ${found.length}: ${found.map(({ fileName }) => fileName).join(', ')}`);
  return { text: one.type === 'chunk' ? one.code : Buffer.from(one.source).toString('utf8') };
}

function digestOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Everything that would be fetched is inside. */
const INSIDE = 1 << 30;

export default defineConfig({
  base: './',
  plugins: [portableModules(), react(), oneFile()],
  build: {
    outDir: 'portable',
    target: 'es2022',
    assetsInlineLimit: INSIDE,
    chunkSizeWarningLimit: INSIDE,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
  worker: {
    // A page from a disk starts no thread of modules.
    format: 'iife',
    plugins: () => [portableModules()],
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
