// Where the person is, as the part of the address after '#': a reload comes back to the same place.

export type Route =
  | { readonly place: 'studies' }
  | { readonly place: 'work'; readonly studyInstanceUID?: string; readonly seriesInstanceUID?: string }
  | { readonly place: 'dossier'; readonly patientKey?: string }
  | { readonly place: 'settings' }
  | { readonly place: 'proof' };

/** Total: what is not an address of ours is the study list. */
export function readRoute(hash: string): Route {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [place, ...rest] = path.split('/');
  const argument = decode(rest.join('/')) || undefined;
  if (place === 'traitement' || (place === 'etude' && argument !== undefined)) {
    return {
      place: 'work',
      studyInstanceUID: argument,
      seriesInstanceUID: new URLSearchParams(query).get('serie') ?? undefined,
    };
  }
  if (place === 'dossier') return { place: 'dossier', patientKey: argument };
  if (place === 'preuves') return { place: 'proof' };
  return place === 'reglages' ? { place: 'settings' } : { place: 'studies' };
}

export function writeRoute(route: Route): string {
  switch (route.place) {
    case 'studies':
      return '#/etudes';
    case 'settings':
      return '#/reglages';
    case 'proof':
      return '#/preuves';
    case 'dossier':
      return route.patientKey === undefined ? '#/dossier' : `#/dossier/${encodeURIComponent(route.patientKey)}`;
    case 'work': {
      if (route.studyInstanceUID === undefined) return '#/traitement';
      const query =
        route.seriesInstanceUID === undefined ? '' : `?serie=${encodeURIComponent(route.seriesInstanceUID)}`;
      return `#/etude/${encodeURIComponent(route.studyInstanceUID)}${query}`;
    }
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
