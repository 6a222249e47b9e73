// The overlay planes of the active frame, by name, and whether they are drawn over the picture.
import type { PlannedImage } from '../../../native-free-core/contract/index.ts';
import { Segments } from '../../controls/index.ts';
import type { Desk } from '../place/desk.ts';

export function OverlaySection({ desk, image }: { readonly desk: Desk; readonly image: PlannedImage }) {
  const texts = desk.words.work.overlays;
  const { view } = desk;
  return (
    <section className="volet-section">
      <h3>{texts.title}</h3>
      <ul className="overlay-names">
        {image.overlays.map(({ group, type, label }) => (
          <li key={group}>
            {label || texts.group(group)} · {type === 'R' ? texts.region : texts.graphics}
          </li>
        ))}
      </ul>
      <Segments
        label={texts.title}
        choices={[
          { value: 'shown', name: texts.shown },
          { value: 'hidden', name: texts.hidden },
        ]}
        value={view.showsOverlays ? 'shown' : 'hidden'}
        onChange={(value) => desk.changeView({ ...view, showsOverlays: value === 'shown' })}
      />
      <p className="volet-hint">{texts.hint}</p>
    </section>
  );
}
