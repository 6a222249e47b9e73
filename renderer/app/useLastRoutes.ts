import { useRef } from 'react';
import type { Route } from './routes.ts';

type Routes = { readonly [Place in Route['place']]: Extract<Route, { readonly place: Place }> };

const opening: Routes = {
  studies: { place: 'studies' },
  work: { place: 'work' },
  dossier: { place: 'dossier' },
  settings: { place: 'settings' },
  proof: { place: 'proof' },
};

/** Where each place was left: going back to Traitement finds the exam that was open. */
export function useLastRoutes(route: Route): Routes {
  const last = useRef(opening);
  const before: Route = last.current[route.place];
  if (JSON.stringify(before) !== JSON.stringify(route) && !isBare(route)) {
    last.current = { ...last.current, [route.place]: route };
  }
  return last.current;
}

/** «#/traitement» alone asks for the place, not for the exam to be closed. */
function isBare(route: Route): boolean {
  return (
    (route.place === 'work' && route.studyInstanceUID === undefined) ||
    (route.place === 'dossier' && route.patientKey === undefined)
  );
}
