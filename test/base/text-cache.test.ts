import { describe, expect, it, vi } from 'vitest';
import { textCache } from '../../src/base/text-cache.js';

describe('a cache keyed by text', () => {
  it('makes what it is asked for once', () => {
    const cached = textCache<object>();
    const make = vi.fn(() => ({}));
    const first = cached('a', make);
    expect(cached('a', make)).toBe(first);
    expect(cached('b', make)).not.toBe(first);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('starts afresh when it is full', () => {
    const cached = textCache<object>(2);
    const [a, b] = [cached('a', () => ({})), cached('b', () => ({}))];
    const unasked = vi.fn(() => ({}));
    expect(cached('a', unasked)).toBe(a);
    expect(cached('b', unasked)).toBe(b);
    expect(unasked).not.toHaveBeenCalled();
    const c = cached('c', () => ({}));
    expect(cached('c', unasked)).toBe(c);
    expect(cached('a', () => ({}))).not.toBe(a);
    expect(cached('b', () => ({}))).not.toBe(b);
  });

  it('keeps no undefined result', () => {
    const cached = textCache<object | undefined>();
    const made = {};
    expect(cached('a', () => undefined)).toBe(undefined);
    expect(cached('a', () => made)).toBe(made);
  });

  it('keeps nothing of a text longer than 500 characters', () => {
    const cached = textCache<object>();
    const [short, long] = ['x'.repeat(500), 'x'.repeat(501)];
    expect(cached(short, () => ({}))).toBe(cached(short, () => ({})));
    expect(cached(long, () => ({}))).not.toBe(cached(long, () => ({})));
  });
});
