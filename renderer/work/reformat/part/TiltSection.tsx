import { stackState } from '../../../../native-free-core/recipe/index.ts';
import { tiltShiftMm } from '../../../../native-free-core/volume/index.ts';
import { Segments } from '../../../controls/index.ts';
import type { PartSectionProps } from './partSection.ts';

/** A shift that nobody sees is none. */
const leastShiftMm = 0.5;

/** The tilt corrected, or ignored to show what that does. */
export function TiltSection({ desk, facts, target }: PartSectionProps) {
  const texts = desk.words.work.part.tilt;
  const grid = facts.stack.grid ?? facts.stack.unevenGrid;
  const isTilted = grid !== undefined && tiltShiftMm(grid) > leastShiftMm;
  const isIgnored = stackState(desk.state, target).isTiltIgnored === true;
  return (
    <section className="volet-section">
      <h3>{texts.title}</h3>
      {isTilted ? (
        <>
          <p className="volet-hint">{texts.hint}</p>
          <Segments
            label={texts.title}
            choices={[
              { value: 'corrected' as const, name: texts.corrected },
              { value: 'ignored' as const, name: texts.ignored },
            ]}
            value={isIgnored ? 'ignored' : 'corrected'}
            onChange={(value) => desk.decide({ kind: 'tilt', target, isCorrected: value === 'corrected' })}
          />
        </>
      ) : (
        <p className="volet-hint">{texts.none}</p>
      )}
    </section>
  );
}
