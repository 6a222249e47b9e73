import { useCallback, useSyncExternalStore } from 'react';
import { type Route, readRoute, writeRoute } from './routes.ts';

/** The route in force and the way to another; the browser's back and forward work. */
export function useRoute(): readonly [Route, (route: Route) => void] {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const go = useCallback((route: Route) => {
    window.location.hash = writeRoute(route);
  }, []);
  return [readRoute(hash), go];
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}
