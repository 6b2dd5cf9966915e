import { useEffect, useRef, useState } from 'react';
import { isAnswersFile } from '#workshop';
import { useTellFailure } from '../../trouble-message.tsx';

/** Milliseconds from one look into a folder to the next. */
const EVERY = 3000;
/** Files of answers of a folder that are looked at: enough for the largest room to save several times. */
export const MOST_FILES = 2000;

/** As much of a folder of the File System Access API as is used. */
interface Folder {
  readonly name: string;
  values(): AsyncIterable<{
    readonly kind: string;
    readonly name: string;
    readonly getFile?: () => Promise<File>;
  }>;
}

type PickFolder = (options: { readonly id: string; readonly mode: 'read' }) => Promise<Folder>;

/** How a folder is picked here; null in browsers that cannot watch one. */
function folderPicker(): PickFolder | null {
  const pick: unknown = Reflect.get(window, 'showDirectoryPicker');
  return typeof pick === 'function'
    ? (options) => Promise.resolve(pick.call(window, options) as Promise<Folder>)
    : null;
}

export interface WatchedFolder {
  readonly name: string;
  /** False while it cannot be read: the stick is out. */
  readonly isThere: boolean;
  /** Whether there are more files of answers in it than are looked at. */
  readonly isCut: boolean;
}

/**
 * Looks into a folder again and again, and hands on the files of answers in it that are new or have changed, and those
 * that are given back to be tried again. Ends with the screen that asked for it.
 */
export function useWatchedFolder(onFiles: (files: readonly File[]) => Promise<readonly File[]>): {
  /** Null where none is watched. */
  readonly watched: WatchedFolder | null;
  /** Null where the browser cannot. */
  readonly choose: (() => Promise<void>) | null;
  readonly stop: () => void;
} {
  const [folder, setFolder] = useState<Folder | null>(null);
  const [isThere, setIsThere] = useState(true);
  const [isCut, setIsCut] = useState(false);
  const tellFailure = useTellFailure();
  const take = useRef(onFiles);
  useEffect(() => {
    take.current = onFiles;
  }, [onFiles]);
  useEffect(() => {
    if (!folder) return undefined;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const seen = new Set<string>();
    const look = async () => {
      try {
        const { files, isCut: areMore } = await newIn(folder, seen);
        if (isOver) return;
        setIsThere(true);
        setIsCut(areMore);
        const again = files.length > 0 ? await take.current(files) : [];
        for (const file of files) if (!again.includes(file)) seen.add(stateOf(file));
      } catch {
        // The stick may be back by the next look, with other files under the same names.
        seen.clear();
        setIsThere(false);
      }
      if (!isOver) timer = setTimeout(() => void look(), EVERY);
    };
    void look();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [folder]);
  const pick = folderPicker();
  const choose = async () => {
    try {
      if (pick) setFolder(await pick({ id: 'answers', mode: 'read' }));
    } catch (error) {
      // Whoever closes the list of folders has changed their mind.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      tellFailure(error);
    }
  };
  return {
    watched: folder && { name: folder.name, isThere, isCut },
    choose: pick && choose,
    stop: () => setFolder(null),
  };
}

/** Files of answers in a folder that were not seen as they are now, and whether there are more than are looked at. */
async function newIn(
  folder: Folder,
  seen: ReadonlySet<string>,
): Promise<{ readonly files: File[]; readonly isCut: boolean }> {
  const files: File[] = [];
  let count = 0;
  for await (const entry of folder.values()) {
    if (entry.kind !== 'file' || !isAnswersFile(entry.name) || !entry.getFile) continue;
    if (++count > MOST_FILES) return { files, isCut: true };
    const file = await entry.getFile();
    if (!seen.has(stateOf(file))) files.push(file);
  }
  return { files, isCut: false };
}

/** Tells a file from the same one when it has changed. */
function stateOf({ name, size, lastModified }: File): string {
  return `${name} ${size} ${lastModified}`;
}
