import { GRAINS, type Grain } from '#units';
import type { Report, ReportBlock, ReportFigure, StaleFigure } from './report.ts';
import { NOT_FIRM } from './telling.ts';

/** A sentence that a person wrote in the place of one made by rule, with the figures that stood beside it then. */
export interface Sentence {
  /** The block of the report. */
  readonly id: string;
  readonly text: string;
  readonly beside: ReadonlyArray<{ readonly lasting: string; readonly name: string; readonly text: string }>;
  /** By what periods the figures beside it were; null where a sentence of before does not say. */
  readonly grain: Grain | null;
}

type TextBlock = Extract<ReportBlock, { as: 'text' }>;

/** A sentence in the place of a block's own, written beside the figures as a report has them. */
export function sentenceFor(block: TextBlock, text: string, { figures, grain }: Report): Sentence {
  const beside = block.figures.flatMap((key) => figures.find((figure) => figure.key === key) ?? []);
  return {
    id: block.id,
    text,
    beside: beside.map((figure) => ({ lasting: figure.lasting, name: figure.name, text: asTold(figure) })),
    grain,
  };
}

/** A report with a person's sentences where they wrote some; each says which of its figures have changed since. */
export function withSentences(report: Report, sentences: readonly Sentence[]): Report {
  if (sentences.length === 0) return report;
  const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  const written = (block: ReportBlock): ReportBlock => {
    const sentence = block.as === 'text' ? byId.get(block.id) : undefined;
    if (block.as !== 'text' || !sentence) return block;
    return { ...block, text: sentence.text, edited: editedAs(sentence, block, report) };
  };
  return {
    ...report,
    sections: report.sections.map((section) => ({ ...section, blocks: section.blocks.map(written) })),
  };
}

/** What has changed since a sentence was written; figures of other periods are not held against those it was written beside. */
function editedAs(
  { beside, grain }: Sentence,
  block: TextBlock,
  report: Report,
): NonNullable<TextBlock['edited']> {
  const isOtherGrain = beside.length > 0 && grain !== null && grain !== report.grain;
  if (isOtherGrain) return { stale: [], writtenFor: grain };
  const now = block.figures.flatMap((key) => report.figures.find((figure) => figure.key === key) ?? []);
  const met = new Map<string, number>();
  const stale = beside.flatMap(({ lasting, name, text }): StaleFigure[] => {
    // A sentence may speak of the same figure of a year before too, in this order.
    const before = met.get(lasting) ?? 0;
    met.set(lasting, before + 1);
    const found = now.filter((figure) => figure.lasting === lasting)[before];
    if (!found && before > 0) return [];
    const told = found ? asTold(found) : null;
    return told === text ? [] : [{ name, then: text, now: told }];
  });
  return { stale, writtenFor: null };
}

/** A figure with its state: what becomes provisional is another thing to say. */
function asTold({ text, status }: ReportFigure): string {
  return status === 'ok' || status === 'missing' ? text : `${text} ${NOT_FIRM}`;
}

/** A kept sentence as it is read from the device; null where it is not one. */
export function sentenceFrom(content: unknown): Sentence | null {
  if (!isObject(content) || typeof content.id !== 'string' || typeof content.text !== 'string') return null;
  const beside = Array.isArray(content.beside) ? content.beside : [];
  return {
    id: content.id,
    text: content.text,
    grain: GRAINS.find((grain) => grain === content.grain) ?? null,
    beside: beside.flatMap((one: unknown) =>
      isObject(one) &&
      typeof one.lasting === 'string' &&
      typeof one.name === 'string' &&
      typeof one.text === 'string'
        ? [{ lasting: one.lasting, name: one.name, text: one.text }]
        : [],
    ),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
