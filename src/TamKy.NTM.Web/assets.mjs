// Copies what the pages use from node_modules to wwwroot/lib and draws the icon sprite. Run by the build (Assets.targets).
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const icons = [
  'arrow-clockwise', 'arrow-repeat', 'arrow-return-left', 'arrow-right-circle-fill', 'calendar', 'caret-down-fill', 'caret-up-fill',
  'chat-left-text', 'check-lg', 'chevron-right', 'circle', 'clock', 'cloud-slash', 'dash-lg', 'download', 'exclamation-triangle',
  'eye', 'file-earmark-text', 'list', 'lock', 'paperclip', 'pencil', 'person', 'question-circle', 'search', 'send', 'unlock', 'x-lg',
];

const faces = ['latin-400', 'latin-600', 'vietnamese-400', 'vietnamese-600'];

const files = [
  'bootstrap/dist/css/bootstrap.min.css',
  ...faces.map(face => `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${face}-normal.woff2`),
];

const target = 'wwwroot/lib';
rmSync(target, { recursive: true, force: true });
for (const file of files) {
  const to = join(target, file);
  mkdirSync(dirname(to), { recursive: true });
  cpSync(join('node_modules', file), to);
}

// The source map is not shipped, so its reference would be a request that fails.
const bootstrap = join(target, 'bootstrap/dist/css/bootstrap.min.css');
writeFileSync(bootstrap, readFileSync(bootstrap, 'utf8').replace(/\/\*# sourceMappingURL=.*?\*\//, ''));

const symbols = icons.map(name => {
  const svg = readFileSync(`node_modules/bootstrap-icons/icons/${name}.svg`, 'utf8');
  const [, content] = svg.match(/<svg[^>]*>([\s\S]*)<\/svg>/);
  return `<symbol id="${name}" viewBox="0 0 16 16">${content.replace(/\s*\n\s*/g, '')}</symbol>`;
});
const mark = '<rect width="16" height="16" rx="3" fill="#0f5c3f"/><path fill="#fff" d="M3 13V3h2l6 7V3h2v10h-2L5 6v7z"/>';
writeFileSync(
  join(target, 'icons.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${mark}\n${symbols.join('\n')}\n</svg>\n`);
