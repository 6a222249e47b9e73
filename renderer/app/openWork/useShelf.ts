import { type RefObject, useEffect, useRef, useState } from 'react';
import { holdWorkers, keepSpareLoader } from '../../pipeline/index.ts';
import { createSeriesShelf, type SeriesShelf } from '../../work/index.ts';
import type { Route } from '../routes.ts';
import { createOpenAhead, type OpenAhead } from './openAhead.ts';

export interface ShelfHeld {
  /** Of the study that Traitement shows. */
  readonly shelf: SeriesShelf | undefined;
  readonly ahead: RefObject<OpenAhead | undefined>;
}

/** A shelf for as long as Traitement shows one study; closing gives all its memory back. */
export function useShelf(route: Route): ShelfHeld {
  const [held, setHeld] = useState<{ readonly of: string; readonly shelf: SeriesShelf }>();
  const ahead = useRef<OpenAhead>(undefined);
  const studyInstanceUID = route.place === 'work' ? route.studyInstanceUID : undefined;
  const asked = useRef<string>(undefined);
  asked.current = route.place === 'work' ? route.seriesInstanceUID : undefined;
  useEffect(() => {
    if (studyInstanceUID === undefined) return;
    const letGo = holdWorkers();
    const shelf = createSeriesShelf();
    ahead.current = createOpenAhead(shelf, studyInstanceUID, asked.current);
    setHeld({ of: studyInstanceUID, shelf });
    return () => {
      ahead.current = undefined;
      shelf.close();
      letGo();
      setHeld(undefined);
    };
  }, [studyInstanceUID]);
  useEffect(() => {
    // In the list a study will be opened next. The worker is ended by the shelf that takes its place.
    if (route.place === 'studies') keepSpareLoader();
  }, [route.place]);
  return { shelf: held?.of === studyInstanceUID ? held?.shelf : undefined, ahead };
}
