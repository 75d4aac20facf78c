/** Which way a search goes: on in time, or back. */
export type Direction = 1 | -1;
