/** What resolves or runs modules in ways of its own: Metro, Jest, threads. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, inject, it } from 'vitest';
import { entries } from '../package/entries.js';
import { all, expected, newFolder } from './answers.js';
import { fromTools, tool } from './tools.js';

const work = inject('work');
const packed = join(work, 'node_modules/livehours');
const nameOf = (entry: string) => (entry === 'index' ? 'livehours' : `livehours/${entry}`);

/** What Metro tells its resolver by default, for React Native on a phone. */
function metroContext(exportsEnabled: boolean) {
  const isFile = (path: string) => existsSync(path) && statSync(path).isFile();
  const getPackage = (path: string) =>
    isFile(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
  const getPackageForModule = (path: string) => {
    for (let folder = path; folder !== dirname(folder); folder = dirname(folder)) {
      const packageJson = getPackage(join(folder, 'package.json'));
      if (!packageJson) continue;
      const packageRelativePath = path.slice(folder.length + 1);
      return { packageJson, rootPath: folder, packageRelativePath };
    }
    return null;
  };
  return {
    allowHaste: false,
    assetExts: new Set<string>(),
    customResolverOptions: {},
    dev: false,
    disableHierarchicalLookup: false,
    doesFileExist: isFile,
    extraNodeModules: null,
    fileSystemLookup: (path: string) =>
      existsSync(path)
        ? { exists: true, type: isFile(path) ? 'f' : 'd', realPath: path }
        : { exists: false },
    getPackage,
    getPackageForModule,
    isESMImport: true,
    mainFields: ['react-native', 'browser', 'main'],
    nodeModulesPaths: [],
    originModulePath: join(work, 'all.js'),
    preferNativePlatform: true,
    // The package maps none of its files to others.
    redirectModulePath: (path: string) => path,
    resolveAsset: () => null,
    resolveHasteModule: () => undefined,
    resolveHastePackage: () => undefined,
    sourceExts: ['js', 'jsx', 'json', 'ts', 'tsx'],
    unstable_conditionNames: ['react-native'],
    unstable_conditionsByPlatform: { web: ['browser'] },
    unstable_enablePackageExports: exportsEnabled,
    unstable_incrementalResolution: false,
    unstable_logWarning: (text: string) => {
      throw new Error(text);
    },
  };
}

describe.each([
  ['0.81', false],
  ['0.83', true],
])('Metro %s, which heeds `exports`: %s,', (version, heedsExports) => {
  const { resolve } = fromTools(`metro-resolver-${version}`) as {
    resolve(context: object, name: string, platform: string): object;
  };
  const context = metroContext(heedsExports);

  // All of one kind, or the core would be there twice.
  it.each(entries)('finds %s as an ES module', (entry) => {
    const filePath = join(packed, `dist/${entry}.js`);
    expect(resolve(context, nameOf(entry), 'ios')).toEqual({ type: 'sourceFile', filePath });
    expect(existsSync(filePath)).toBe(true);
  });

  it('finds the schema', () => {
    const found = resolve(context, 'livehours/schema.json', 'android') as { filePath: string };
    expect(JSON.parse(readFileSync(found.filePath, 'utf8')).type).toBe('object');
  });
});

it('a test of Jest that requires every entry', async () => {
  const test = `
    const { answersOf } = require('./answers.cjs');
    const { createElement } = require('react');
    const { renderToStaticMarkup } = require('react-dom/server.edge');
    const render = (component) => renderToStaticMarkup(createElement(component));
    test('answers', () => {
      const entries = ${JSON.stringify(all.filter((name) => name !== 'schema'))};
      const nameOf = (entry) => (entry === 'index' ? 'livehours' : 'livehours/' + entry);
      const loaded = Object.fromEntries(entries.map((entry) => [entry, require(nameOf(entry))]));
      const schema = require('livehours/schema.json');
      expect(answersOf({ ...loaded, schema }, render)).toEqual(${JSON.stringify(await expected(...all))});
    });`;
  const source = readFileSync(join(work, 'answers.js'), 'utf8');
  const folder = newFolder('jest', {
    'package.json': '{ "private": true }',
    'answers.test.js': test,
    'answers.cjs': source.replace('export function', 'module.exports = { answersOf };\nfunction'),
  });
  await tool(folder, 'jest', '--ci', `--rootDir=${folder}`);
});

it('a thread of Node', async () => {
  const worker = new Worker(join(work, 'thread.js'));
  const answers = await new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  await worker.terminate();
  expect(answers).toEqual(await expected(...all));
});
