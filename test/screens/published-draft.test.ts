import { describe, expect, it } from 'vitest';
import { publishedRead } from '../../src/screens/compare/published-draft.ts';

const SHARE = { unit: 'share', naturalMost: 1 } as const;
const RATIO = { unit: 'ratio', naturalMost: null } as const;
const DAYS = { unit: 'days', naturalMost: null } as const;

describe('a published value as it is typed', () => {
  it('is a percentage where the indicator is told in percent', () => {
    expect(publishedRead('80', SHARE)).toEqual({ value: 0.8 });
    expect(publishedRead('62,5 %', SHARE)).toEqual({ value: 0.625 });
    expect(publishedRead('0', SHARE)).toEqual({ value: 0 });
    expect(publishedRead('112', RATIO)).toEqual({ value: 1.12 });
    expect(publishedRead('0.8', DAYS)).toEqual({ value: 0.8 });
  });

  it('is asked about where it may be a fraction', () => {
    expect(publishedRead('0.8', SHARE)).toEqual({ asked: [0.008, 0.8] });
    expect(publishedRead('1', RATIO)).toEqual({ asked: [0.01, 1] });
    expect(publishedRead('0.8 %', SHARE)).toEqual({ value: 0.008 });
  });

  it('is no share above the whole or below nothing', () => {
    expect(publishedRead('1200', SHARE)).toEqual({ wrong: 'no-share' });
    expect(publishedRead('-5', SHARE)).toEqual({ wrong: 'no-share' });
  });

  it('is asked about where it is hard to believe', () => {
    expect(publishedRead('1200', RATIO)).toEqual({ asked: [12] });
    expect(publishedRead('-5', DAYS)).toEqual({ asked: [-5] });
  });

  it('is none where it cannot be read, or may be read in two ways', () => {
    expect(publishedRead('many', SHARE)).toEqual({ wrong: 'no-number' });
    expect(publishedRead('1,200', DAYS)).toEqual({ wrong: 'ambiguous' });
  });
});
