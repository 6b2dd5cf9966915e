import type { Report, ReportBlock, ReportFigure, StaleFigure } from './report.ts';

/** A sentence that a person wrote in the place of one made by rule, with the figures that stood beside it then. */
export interface Sentence {
  /** The block of the report. */
  readonly id: string;
  readonly text: string;
  readonly beside: ReadonlyArray<{ readonly lasting: string; readonly name: string; readonly text: string }>;
}

type TextBlock = Extract<ReportBlock, { as: 'text' }>;

/** A sentence in the place of a block's own, written beside the figures as a report has them. */
export function sentenceFor(block: TextBlock, text: string, { figures }: Report): Sentence {
  const beside = block.figures.flatMap((key) => figures.find((figure) => figure.key === key) ?? []);
  return {
    id: block.id,
    text,
    beside: beside.map(({ lasting, name, text: shown }) => ({ lasting, name, text: shown })),
  };
}

/** A report with a person's sentences where they wrote some; each says which of its figures have changed since. */
export function withSentences(report: Report, sentences: readonly Sentence[]): Report {
  if (sentences.length === 0) return report;
  const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  const written = (block: ReportBlock): ReportBlock => {
    const sentence = block.as === 'text' ? byId.get(block.id) : undefined;
    if (block.as !== 'text' || !sentence) return block;
    return { ...block, text: sentence.text, edited: { stale: staleIn(sentence, block, report.figures) } };
  };
  return {
    ...report,
    sections: report.sections.map((section) => ({ ...section, blocks: section.blocks.map(written) })),
  };
}

function staleIn({ beside }: Sentence, block: TextBlock, figures: readonly ReportFigure[]): StaleFigure[] {
  const now = block.figures.flatMap((key) => figures.find((figure) => figure.key === key) ?? []);
  return beside.flatMap(({ lasting, name, text }): StaleFigure[] => {
    const found = now.find((figure) => figure.lasting === lasting);
    return found?.text === text ? [] : [{ name, then: text, now: found?.text ?? null }];
  });
}

/** A kept sentence as it is read from the device; null where it is not one. */
export function sentenceFrom(content: unknown): Sentence | null {
  if (!isObject(content) || typeof content.id !== 'string' || typeof content.text !== 'string') return null;
  const beside = Array.isArray(content.beside) ? content.beside : [];
  return {
    id: content.id,
    text: content.text,
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
