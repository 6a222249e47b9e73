// A series that may be too large for the machine: what it would take, what is free, and the ways to open it.
import { MemoryStick } from 'lucide-react';
import { Button } from '../../controls/index.ts';
import { formatSize } from '../../words/index.ts';
import type { Desk } from '../place/desk.ts';
import type { Forecast } from '../place/forecast.ts';

export interface ForecastNoticeProps {
  readonly desk: Desk;
  readonly seriesInstanceUID: string;
  readonly forecast: Forecast;
}

export function ForecastNotice({ desk, seriesInstanceUID, forecast }: ForecastNoticeProps) {
  const texts = desk.words.work.memory;
  const { wholeBytes, halvedBytes, freeBytes, fits } = forecast;
  const size = (bytes: number) => formatSize(bytes, desk.language);
  return (
    <div className="frame-notice" role="status">
      <MemoryStick size={24} aria-hidden="true" />
      <strong>{texts.asks(size(wholeBytes))}</strong>
      <p>{freeBytes === undefined ? texts.tooLarge : texts.free(size(freeBytes))}</p>
      <div className="volet-buttons">
        {fits.halved && (
          <Button variant="primary" onPress={() => desk.hold(seriesInstanceUID, 'halved')}>
            {texts.openHalved(size(halvedBytes))}
          </Button>
        )}
        <Button onPress={() => desk.hold(seriesInstanceUID, 'pictures')}>{texts.openPictures}</Button>
        <Button onPress={() => desk.hold(seriesInstanceUID, 'whole')}>{texts.openWhole}</Button>
      </div>
      <p className="volet-hint">{texts.hint}</p>
    </div>
  );
}
