/**
 * state: what is being looked at (in the address), what was asked for (kept by what it depends on), and what is
 * unfinished (while the page lives).
 * In: an engine. Out: hooks for the screens.
 * Never: keeps a copy of what the engine knows, or words anything.
 */
export { AppState, useIsQuiet } from './app-state.tsx';
export { useHashPath, useHashSearch } from './hash-location.ts';
export { FILTER_SPLITS, filterBelow, groupIn, withGroup } from './filter.ts';
export { addressOf, keptOf, LOOKS, useFilter, useView, type Kept, type Screen } from './view.ts';
export { troubleOf } from './trouble-error.ts';
export { today } from './clock.ts';
export {
  contentOf,
  useAccounts,
  useAdditions,
  useBehind,
  useChanged,
  useRefused,
  useWaitingRows,
  useCounted,
  type CountedFor,
  useDevelopment,
  useCountings,
  useFindings,
  useGroups,
  useQuality,
  useScheme,
  useSchemes,
  useWarnings,
} from './scheme-queries.ts';
export {
  useComparisonFile,
  useComparisonLeft,
  useKeepCompared,
  useReceived,
  useRemoveCompared,
  useRestoreCompared,
} from './exchange.ts';
export { useBlocks, useInterchangeFile, useSheetOfKpis, type InterchangeForm } from './interchange.ts';
export { useKeepInPlan, usePlan, useRemoveFromPlan } from './plan.ts';
export {
  useDeleteScheme,
  useRemoveScheme,
  useRestoreScheme,
  useSaveMaps,
  useSaveProfile,
} from './scheme-changes.ts';
export { usePutBack, useUndo } from './rewinding.ts';
export {
  useBehindFile,
  useFindingFile,
  useProblemsFile,
  useQualityFile,
  useRecordsFile,
  useValues,
  useWarningFile,
} from './files.ts';
export { useIndicatorBook, type IndicatorBookRequest } from './indicator-book.ts';
export { SampleError, type SampleEntry } from './sample-entry.ts';
export { useOpenSample, useSamples } from './samples.ts';
export { useAlikeIds } from './alike-ids.ts';
export { useCloserLook } from './closer-look.ts';
export { useIntake } from './intake.ts';
export { NEW_DRAFT, type ProfileDraft, type ProfileField } from './profile-draft.ts';
export {
  BENCHMARKS,
  COMPARE_LOOKS,
  compareAddress,
  useCompareView,
  type CompareLook,
  type CompareView,
} from './compare-view.ts';
export { useCompared, useComparing } from './compare.ts';
export { useQualities } from './qualities.ts';
export { madeUpFiles, useForgetMadeUp, useMadeUp, useMadeUpFiles } from './made-up.ts';
export type { MadeUpState } from './making-up.ts';
export { keepStopwatch, startStopwatch, stopStopwatch, useStopwatch, type Stopwatch } from './stopwatch.ts';
export { useLessonFigures } from './lesson-counts.ts';
export { newId } from './new-id.ts';
export { useKeepOnShelf, useReadShelf, useRemoveFromShelf, useShelf } from './shelf.ts';
export {
  useWorkshopView,
  WORKSHOP_PLACES,
  workshopAddress,
  type WorkshopPlace,
  type WorkshopView,
} from './workshop-view.ts';
export { movedIn, useMoved, useWhatIfView, type Moved, type WhatIfSetting } from './what-if-view.ts';
export { useOpenSchemeFile, useSchemeFile, type SchemeOpened } from './scheme-file.ts';
export { isOfWorkshop, keyOfMade, madeFor, type MadeFor } from './of-workshop.ts';
export { useRoomView, type RoomView } from './room-view.ts';
export { useGiven, useKeepGiven, useRemoveGiven } from './given.ts';
export { handbookSays, useHandbookView, type HandbookLayout, type HandbookView } from './handbook-view.ts';
export { presentingSays, usePresentingView, type PresentingView } from './presenting-view.ts';
export { useShownToRoom, useTellNotes, type Curtain, type Presented } from './presenting.ts';
export { ingredientsOf, useIngredients, type ReportPeriod } from './ingredients.ts';
export {
  PAPERS,
  REPORT_PARTS,
  useReportView,
  type Paper,
  type ReportPart,
  type ReportView,
} from './report-view.ts';
export { useKeepSentence, useRemoveSentence, useSentences } from './sentences.ts';
export { useKeepReport, useKeptReports, useRemoveReports, type KeptReport } from './kept-reports.ts';
export { useReportBatch, type BatchAsked, type BatchOutcome } from './report-batch.ts';
export { REPORT_FORMS, reportFile, type ReportForm } from './report-files.ts';
