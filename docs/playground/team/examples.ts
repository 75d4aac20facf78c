import acme from '../../examples/acme.json?raw';

/** Teams to start with. */
export interface Example {
  readonly name: string;
  readonly text: string;
}

const office = { monday: ['09:00-17:00'], tuesday: ['09:00-17:00'], wednesday: ['09:00-17:00'] };

const hotline = {
  brand: {
    name: 'Night line',
    schedule: {
      timeZone: 'America/New_York',
      weekly: { friday: ['22:00-03:30'], saturday: ['22:00-03:30'], sunday: ['01:30-02:30'] },
    },
  },
  members: [
    { name: 'Noor' },
    {
      name: 'Kai',
      schedule: { timeZone: 'Pacific/Auckland', weekly: { saturday: ['14:00-19:00'] } },
    },
  ],
};

const CITIES = [
  'Europe/Lisbon',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Africa/Nairobi',
  'America/Los_Angeles',
];

const large = {
  brand: {
    name: 'Around the clock',
    schedule: {
      timeZone: 'UTC',
      weekly: {
        ...office,
        thursday: ['00:00-24:00'],
        friday: ['00:00-24:00'],
        saturday: ['06:00-22:00'],
      },
    },
  },
  members: Array.from({ length: 200 }, (_, index) => ({
    name: `Agent ${index + 1}`,
    presence: index % 5 === 0 ? 'away' : 'online',
    schedule: {
      timeZone: CITIES[index % CITIES.length],
      weekly: {
        ...(index % 2 === 0 && office),
        thursday: [`${String(8 + (index % 4)).padStart(2, '0')}:00-16:30`],
        friday: ['08:30-15:00'],
      },
    },
  })),
};

export const EXAMPLES: readonly [Example, ...Example[]] = [
  { name: 'Acme', text: acme.trimEnd() },
  { name: 'Night line', text: JSON.stringify(hotline, null, 2) },
  { name: '200 members', text: JSON.stringify(large, null, 2) },
];
