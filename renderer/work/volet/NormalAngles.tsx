import { anglesToPatientAxes, type Plane, planeNormal } from '../../../native-free-core/geometry/index.ts';
import { formatNumber } from '../../words/index.ts';
import type { Desk } from '../place/desk.ts';

/** Between a plane's normal and each axis of the patient. */
export function NormalAngles({ desk, plane }: { readonly desk: Desk; readonly plane: Plane }) {
  const texts = desk.words.work.view.angles;
  const angles = anglesToPatientAxes(planeNormal(plane));
  return (
    <dl className="facts">
      {(['leftRight', 'frontBack', 'headFeet'] as const).map((axis, index) => (
        <div key={axis}>
          <dt>{texts[axis]}</dt>
          <dd>{formatNumber(angles[index], desk.language, 1)}°</dd>
        </div>
      ))}
    </dl>
  );
}
