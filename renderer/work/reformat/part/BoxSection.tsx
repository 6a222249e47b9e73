import { dot } from '../../../../native-free-core/geometry/index.ts';
import { crosshairOf, latticeOf, type StackState, stackState } from '../../../../native-free-core/recipe/index.ts';
import { type AnyGrid, type CropBox, gridCorners } from '../../../../native-free-core/volume/index.ts';
import { Button } from '../../../controls/index.ts';
import { withLength } from '../../part/boxLines.ts';
import { NumberBox } from '../../volet/NumberBox.tsx';
import type { PartSectionProps } from './partSection.ts';

/** A new box is so much of the volume along each direction. */
const firstPart = 0.4;

/** The box in numbers; its faces are dragged on the pictures. */
export function BoxSection({ desk, facts, target, box }: PartSectionProps & { readonly box: CropBox | undefined }) {
  const texts = desk.words.work.part.box;
  const grid = facts.stack.grid ?? facts.stack.unevenGrid;
  const decide = (next: CropBox | undefined) => desk.decide({ kind: 'cropBox', target, box: next });
  if (!grid) return null;
  const centreMm = crosshairOf(desk.state, target, grid);
  const make = () =>
    decide({ ...newBox(stackState(desk.state, target), latticeOf(desk.state, target, grid)), centreMm });
  return (
    <section className="volet-section">
      <h3>{texts.title}</h3>
      <p className="volet-hint">{texts.hint}</p>
      {box?.halfLengthsMm.map((halfMm, axis) => (
        <NumberBox
          key={texts.lengths[axis]}
          label={texts.lengths[axis]}
          unit="mm"
          decimals={1}
          value={2 * halfMm}
          minimum={1}
          maximum={3000}
          onChange={(lengthMm) => decide(withLength(box, axis, lengthMm))}
        />
      ))}
      <div className="volet-buttons">
        {!box && (
          <Button variant="primary" onPress={make}>
            {texts.make}
          </Button>
        )}
        {box && <Button onPress={() => decide({ ...box, centreMm })}>{texts.recentre}</Button>}
        {box && <Button onPress={() => decide(undefined)}>{texts.whole}</Button>}
      </div>
    </section>
  );
}

/** Along the directions of the linked planes. */
function newBox({ axes }: StackState, grid: AnyGrid): Omit<CropBox, 'centreMm'> {
  const corners = gridCorners(grid);
  const half = (axis: CropBox['axes'][number]) => {
    const along = corners.map((corner) => dot(corner, axis));
    return Math.max(1, Math.round(((Math.max(...along) - Math.min(...along)) * firstPart) / 2));
  };
  const { left, posterior, head } = axes;
  return { axes: [left, posterior, head], halfLengthsMm: [half(left), half(posterior), half(head)] };
}
