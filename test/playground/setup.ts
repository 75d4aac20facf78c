/** Builds the playground once, and serves it to all tests that drive it. */
import type { TestProject } from 'vitest/node';
import { serveSite } from './site.js';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, close } = await serveSite();
  project.provide('playground', url);
  return close;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly playground: string;
  }
}
