import { runnerImport } from 'vite';
const { module } = await runnerImport('/test/scratch/prof.ts', { root: '/work/main', logLevel: 'error' });
for (let i = 0; i < Number(process.argv[3] ?? 1); i++) await module.run(Number(process.argv[2]));
