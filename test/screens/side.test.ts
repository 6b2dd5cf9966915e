import { describe, expect, it } from 'vitest';
import type { CompareAnswer } from '#engine';
import { CATALOGUE_VERSION, indicatorOf, type IndicatorValue } from '#indicators';
import { compareViewOf, type CompareView } from '#state';
import { english } from '../support/words.ts';
