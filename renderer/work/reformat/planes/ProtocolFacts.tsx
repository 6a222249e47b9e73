// What a protocol plane is held to: its pitfall, its tolerance, where it comes from and how far it may be trusted.
import type { PlaneProtocol } from '../../../../native-free-core/recipe/index.ts';
import { formatDate, formatNumber, typesetFrench } from '../../../words/index.ts';
import type { Desk } from '../../place/desk.ts';

export function ProtocolFacts({ desk, protocol }: { readonly desk: Desk; readonly protocol: PlaneProtocol }) {
  const { words, language } = desk;
  const texts = words.work.reformat.planes.protocol;
  const { tolerance, pitfall, source, trust, sourceDate, checkedBy, checkedOn } = protocol;
  const dated = (day: string) => formatDate(day.replaceAll('-', ''), language);
  const said = (text: string) => (language === 'fr' ? typesetFrench(text) : text);
  const degrees = formatNumber(tolerance.angleDeg, language);
  const { positionMm } = tolerance;
  return (
    <div className="protocol-facts">
      <p>{said(texts.pitfall(pitfall[language]))}</p>
      <p className="volet-hint">
        {positionMm === undefined
          ? texts.tolerance(degrees)
          : texts.toleranceAt(degrees, formatNumber(positionMm, language))}{' '}
        ({texts.trust[tolerance.trust](dated(sourceDate)).toLowerCase()}).
      </p>
      <p className="volet-hint">{said(texts.source(source[language], texts.trust[trust](dated(sourceDate))))}</p>
      {checkedBy && checkedOn && <p className="volet-hint">{texts.checked(checkedBy, dated(checkedOn))}</p>}
    </div>
  );
}
