// The strict traits as a DICOM header has them (PS3.5 6.2.1: family^given^middle^prefix^suffix).
import type { IdentityTraits } from './compareTraits.ts';

/** `personName` is the alphabetic group of (0010,0010); a DICOM header rarely tells the birthplace. */
export function traitsOfPersonName(personName: string, birthDate: string, sex: string, birthName = ''): IdentityTraits {
  const [family = '', given = ''] = personName.split('^');
  return { birthName: birthName.split('^')[0] || family, firstName: given, birthDate, sex, birthPlace: '' };
}
