import { existsSync } from 'node:fs';

/** Debian's Chromium, or another one that is named: what browser tests run in, if there is one. */
export const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

export const hasChromium = existsSync(chromium);

/** How Playwright starts it. */
export const launchOptions = {
  executablePath: chromium,
  args: [
    // Chromium has no sandbox for root, as whom CI runs.
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    // A closed network refuses what Chromium fetches for itself.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
