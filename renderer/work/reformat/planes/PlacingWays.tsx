// The ways of putting a plane by points, each with what it is for and its pitfall.
import { useState } from 'react';
import { Button, Hint } from '../../../controls/index.ts';
import type { Desk } from '../../place/desk.ts';
import { ProtocolList } from './ProtocolList.tsx';
import { type PlaceTool, pointTools } from './placeTool.ts';

export interface PlacingWaysProps {
  readonly desk: Desk;
  readonly bodyPart: string;
  readonly onBegin: (tool: PlaceTool) => void;
}

export function PlacingWays({ desk, bodyPart, onBegin }: PlacingWaysProps) {
  const texts = desk.words.work.reformat.planes.place;
  const [isChoosing, setIsChoosing] = useState(false);
  return (
    <fieldset className="place-ways">
      <legend className="visually-hidden">{texts.choose}</legend>
      {pointTools.map((kind) => (
        <Hint key={kind} text={texts[kind].hint} placement="left">
          <Button onPress={() => onBegin({ kind })}>{texts[kind].name}</Button>
        </Hint>
      ))}
      <Hint text={texts.protocol.hint} placement="left">
        <Button aria-expanded={isChoosing} onPress={() => setIsChoosing(!isChoosing)}>
          {texts.protocol.name}
        </Button>
      </Hint>
      {isChoosing && (
        <ProtocolList
          desk={desk}
          bodyPart={bodyPart}
          onChoose={(protocol) => onBegin({ kind: 'protocol', protocol })}
        />
      )}
    </fieldset>
  );
}
