import { useEffect, useRef, useState } from 'react';
import { ANSWERS_ENDING } from '#workshop';

/** Milliseconds from one look into a folder to the next. */
const EVERY = 3000;
/** Files of a folder that are looked at; a folder with more is no folder of answers. */
const MOST_FILES = 1000;

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
        const files = await newIn(folder, seen);
        if (isOver) return;
        setIsThere(true);
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
      if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
    }
  };
  return {
    watched: folder && { name: folder.name, isThere },
    choose: pick && choose,
    stop: () => setFolder(null),
  };
}

/** Files of answers in a folder that were not seen as they are now. */
async function newIn(folder: Folder, seen: ReadonlySet<string>): Promise<File[]> {
  const files: File[] = [];
  let count = 0;
  for await (const entry of folder.values()) {
    if (++count > MOST_FILES) break;
    if (entry.kind !== 'file' || !entry.name.endsWith(ANSWERS_ENDING) || !entry.getFile) continue;
    const file = await entry.getFile();
    if (!seen.has(stateOf(file))) files.push(file);
  }
  return files;
}

/** Tells a file from the same one when it has changed. */
function stateOf({ name, size, lastModified }: File): string {
  return `${name} ${size} ${lastModified}`;
}
