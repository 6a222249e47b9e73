// What is to be put now, and where it is found.
import { useEffect, useRef } from 'react';
import type { Landmark } from '../../../../native-free-core/recipe/index.ts';
import { typesetFrench } from '../../../words/index.ts';
import type { Desk } from '../../place/desk.ts';
import { isComplete, type Sketch } from '../../sketch/sketch.ts';
import { fewestPoints, type PlaceTool } from './placeTool.ts';

export interface NextPointProps {
  readonly desk: Desk;
  readonly tool: PlaceTool;
  readonly sketch: Sketch;
}

export function NextPoint({ desk, tool, sketch }: NextPointProps) {
  const { words, language } = desk;
  const texts = words.work.reformat.planes.place;
  const place = useRef<HTMLDivElement>(null);
  // The list that the tool was chosen from may have been long.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'end' });
  }, []);
  const count = sketch.pointsMm.length;
  const index = sketch.replacing ?? count;
  const title = tool.kind === 'protocol' ? tool.protocol.name[language] : texts[tool.kind].name;
  const landmark = tool.kind === 'protocol' ? tool.protocol.landmarks[index] : undefined;
  const name = landmark?.name[language] ?? texts.point(index + 1);
  return (
    <div ref={place} className="next-point" role="status">
      <strong>{language === 'fr' ? typesetFrench(title) : title}</strong>
      {sketch.replacing !== undefined && (
        <span>
          {texts.again(name)}. {texts.againHint}
        </span>
      )}
      {sketch.replacing === undefined && <span>{nextText()}</span>}
      {landmark && <Where desk={desk} landmark={landmark} />}
      {tool.kind !== 'protocol' && count === 0 && <span className="volet-hint">{texts[tool.kind].hint}</span>}
    </div>
  );

  function nextText(): string {
    if (isComplete(sketch)) return texts.complete;
    if (sketch.wanted !== undefined) return texts.next(index + 1, sketch.wanted, name);
    return count >= fewestPoints(tool) ? texts.enough : texts.nextPoint(index + 1);
  }
}

function Where({ desk, landmark }: { readonly desk: Desk; readonly landmark: Landmark }) {
  const { words, language } = desk;
  const where = landmark.where[language];
  return (
    <span className="volet-hint">
      {language === 'fr' ? typesetFrench(where) : where}{' '}
      {words.work.reformat.planes.place.bestSeenIn(words.work.pane[landmark.pane])}
    </span>
  );
}
