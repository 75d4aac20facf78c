// @ts-check
import { liveChatStore } from 'livehours/watch';

const office = ['09:00-12:30', '13:30-18:00'];
export const acme = {
  schedule: {
    timeZone: 'Europe/Paris',
    weekly: {
      monday: office,
      tuesday: office,
      wednesday: office,
      thursday: office,
      friday: office,
    },
    overrides: [{ date: '12-25', hours: [], label: 'Christmas' }],
  },
};

export const team = [{ name: 'Ana' }]; // who follows the brand

/** The store for the demo pages. A public page fills its own from a server. */
export const store = liveChatStore(acme, team);

/** Start your chat here. */
export function startChat() {
  document.body.append('Somebody will be with you in a moment.');
}
