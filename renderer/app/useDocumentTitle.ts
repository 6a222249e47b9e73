import { useEffect } from 'react';
import type { StudyReply } from '../../native-free-core/contract/index.ts';
import { mainPersonName, type Words } from '../words/index.ts';
import type { Route } from './routes.ts';

/** The tab's title: the open patient first, then the place. */
export function useDocumentTitle(route: Route, words: Words, study: StudyReply | undefined): void {
  const patient = route.place === 'work' && study ? mainPersonName(study.patient.patientName) : '';
  const title = [patient, words.app.places[route.place], words.app.name].filter((part) => part !== '').join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
