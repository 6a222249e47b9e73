/** Where an instance came from; `sample` and `derived` mark the study and the series in the lists. */
export type Source = 'import' | 'network' | 'sample' | 'derived';
