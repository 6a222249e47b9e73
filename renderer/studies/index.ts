export { DropVeil } from './imports/DropVeil.tsx';
export { RunningBar } from './imports/RunningBar.tsx';
export { useFileDrop } from './imports/useFileDrop.ts';
export { type Imports, useImports } from './imports/useImports.ts';
export { type Jobs, useJobs } from './imports/useJobs.ts';
export { type StudyList, useStudyList } from './list/useStudyList.ts';
export { StudiesPlace, type StudiesPlaceProps } from './StudiesPlace.tsx';
export { searchFieldId } from './search/SearchBar.tsx';
