export { formatAge } from './formatAge.ts';
export { type CalendarDay, formatDate, formatInstant, formatTime, monthNames, readDate } from './formatDate.ts';
export { formatDuration } from './formatDuration.ts';
export { formatNumber } from './formatNumber.ts';
export {
  formatPersonName,
  mainPersonName,
  otherPersonNames,
  type PersonNameGroups,
  type PersonNameParts,
  personNameParts,
} from './formatPersonName.ts';
export { formatSize } from './formatSize.ts';
export { type Language, languages } from './language.ts';
export { typesetFrench } from './typeset.ts';
export { type Words, wordsOf } from './words.ts';
