import { describe, expect, test } from 'vitest';
import { eventTypes, plover } from '../plover/plover.js';
import { cameoOf, gdeltQuad } from './cameo.js';

describe('CAMEO codes of PLOVER events', () => {
  test('every type and every mode has one', () => {
    for (const type of eventTypes)
      for (const mode of ['', ...Object.keys(plover[type].modes)]) {
        const { code, goldstein, label } = cameoOf(type, [mode]);
        expect(code, `${type} ${mode}`).toMatch(/^\d{3,4}$/u);
        expect(label).not.toBe('');
        expect(Math.abs(goldstein)).toBeLessThanOrEqual(10);
      }
  });

  test('cooperation has no negative score, conflict no positive one', () => {
    for (const type of eventTypes) {
      const { goldstein } = cameoOf(type, []);
      expect(plover[type].quad <= 2 ? goldstein >= 0 : goldstein <= 0, type).toBe(true);
    }
  });

  test('a host is visited, a visitor visits', () => {
    expect(cameoOf('CONSULT', ['visit']).code).toBe('042');
    expect(cameoOf('CONSULT', ['visit'], true).code).toBe('043');
    expect(cameoOf('CONSULT', ['phone'], true).code).toBe('041');
  });

  test('GDELT puts protest into verbal conflict, PLOVER does not', () => {
    expect(gdeltQuad(cameoOf('PROTEST', ['demo']).code)).toBe(3);
    expect(plover.PROTEST.quad).toBe(4);
    expect(['030', '060', '110', '150'].map(gdeltQuad)).toEqual([1, 2, 3, 4]);
  });
});
