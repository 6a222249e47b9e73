// The protocol planes by region, those of the part that was examined first.
import { useEffect, useRef } from 'react';
import { type PlaneProtocol, protocolRegions, protocolsFor } from '../../../../native-free-core/recipe/index.ts';
import { Button } from '../../../controls/index.ts';
import { typesetFrench } from '../../../words/index.ts';
import type { Desk } from '../../place/desk.ts';

export interface ProtocolListProps {
  readonly desk: Desk;
  readonly bodyPart: string;
  readonly onChoose: (protocol: PlaneProtocol) => void;
}

export function ProtocolList({ desk, bodyPart, onChoose }: ProtocolListProps) {
  const { words, language } = desk;
  const place = useRef<HTMLElement>(null);
  // It unfolds below the edge of a low screen.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'start' });
  }, []);
  const offered = protocolsFor(bodyPart);
  const regions = [...new Set(offered.map(({ region }) => region))];
  const regionName = (id: string) => protocolRegions.find((each) => each.id === id)?.name[language] ?? id;
  return (
    <section ref={place} className="protocol-list" aria-label={words.work.reformat.planes.place.protocols}>
      {regions.map((region) => (
        <div key={region}>
          <h4>{regionName(region)}</h4>
          <ul>
            {offered
              .filter((each) => each.region === region)
              .map((protocol) => (
                <li key={protocol.id}>
                  <Button variant="quiet" onPress={() => onChoose(protocol)}>
                    {language === 'fr' ? typesetFrench(protocol.name.fr) : protocol.name.en}
                  </Button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
