/** Takes the picture of the page that the README shows: `npm run playground:screenshot`. */
import { fileURLToPath } from 'node:url';
import { openSite, serveSite } from './site.js';

const path = fileURLToPath(new URL('../../docs/playground/screenshot.png', import.meta.url));

const served = await serveSite();
const site = await openSite(served.url);
try {
  const page = await site.open('#at=2026-03-28T23:45Z&zone=Europe/Paris&locale=en-GB', {
    viewport: { width: 1280, height: 1040 },
    colorScheme: 'light',
  });
  await page.screenshot({ path });
} finally {
  await site.close();
  await served.close();
}
