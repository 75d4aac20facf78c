import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { readLink } from './link/link.js';
import './style.css';

const page = document.getElementById('page');
const visitor = {
  locale: Intl.DateTimeFormat.supportedLocalesOf(navigator.languages)[0] ?? 'en-GB',
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
};
if (page) createRoot(page).render(<App visitor={visitor} start={await readLink(location.hash)} />);
