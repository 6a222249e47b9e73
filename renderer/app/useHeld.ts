// What must outlive a place: the list as it was left, the imports and jobs that go on behind, the open study and its work.
import { useCallback, useRef, useState } from 'react';
import { useFileDrop, useImports, useJobs, useStudyList } from '../studies/index.ts';
import { useOpenStudy } from './openWork/useOpenStudy.ts';
import { useOpenWork } from './openWork/useOpenWork.ts';
import { useShelf } from './openWork/useShelf.ts';
import type { Route } from './routes.ts';
import { useLastRoutes } from './useLastRoutes.ts';

export function useHeld(route: Route, go: (route: Route) => void) {
  const list = useStudyList();
  const [version, setVersion] = useState(0);
  const refreshList = useRef(list.refresh);
  refreshList.current = list.refresh;
  /** Something in the archive or the dossier has changed. */
  const refresh = useCallback(() => {
    refreshList.current();
    setVersion((count) => count + 1);
  }, []);

  const imports = useImports(refresh);
  const jobs = useJobs(refresh);
  const isDropping = useFileDrop((dropped) => {
    go({ place: 'studies' });
    imports.startDropped(dropped);
  });

  const lastRoutes = useLastRoutes(route);
  const { studyInstanceUID } = lastRoutes.work;
  const { shelf, ahead } = useShelf(route);
  const study = useOpenStudy(studyInstanceUID, version, (come) => ahead.current?.study(come));
  // From an open exam, Dossier is its patient's.
  const patientKey = route.place === 'work' ? study.reply?.patient.patientKey : undefined;
  const routes = patientKey ? { ...lastRoutes, dossier: { place: 'dossier', patientKey } as const } : lastRoutes;
  const work = useOpenWork(studyInstanceUID, (of, view) => ahead.current?.view(of, view));
  return { list, imports, jobs, isDropping, routes, study, work, shelf, refresh };
}

export type Held = ReturnType<typeof useHeld>;
