import { describe, expect, it } from 'vitest';
import { createOpenAhead } from '../../../../renderer/app/openWork/openAhead.ts';
import { emptyPlaceView } from '../../../../renderer/work/place/placeView.ts';
import { seriesRow, studyRow } from '../../fakes.ts';

const study = { ...studyRow('1.2'), series: [seriesRow('1.2.1'), seriesRow('1.2.2')] };
const savedView = { ...emptyPlaceView, slots: [{ seriesInstanceUID: '1.2.2', stack: 0, pane: 'stack' }] };

function opening(asked?: string) {
  const wanted: (readonly string[])[] = [];
  return { wanted, ahead: createOpenAhead({ want: (uids) => void wanted.push(uids) }, '1.2', asked) };
}

describe('what is asked for before the place is drawn', () => {
  it('waits for both the study and its saved view, whichever comes first, and asks once', () => {
    for (const order of [['study', 'view'] as const, ['view', 'study'] as const]) {
      const { wanted, ahead } = opening();
      for (const each of [...order, ...order]) {
        if (each === 'study') ahead.study(study);
        else ahead.view('1.2', savedView);
        if (each === order[0] && wanted.length === 0) expect(wanted).toEqual([]);
      }
      expect(wanted).toEqual([['1.2.2']]);
    }
  });

  it('is as the study hangs where nothing was saved', () => {
    const { wanted, ahead } = opening();
    ahead.view('1.2', undefined);
    ahead.study(study);
    expect(wanted).toEqual([['1.2.1']]);
  });

  it('has the series that was asked for by name first', () => {
    const { wanted, ahead } = opening('1.2.1');
    ahead.study(study);
    ahead.view('1.2', savedView);
    expect(wanted).toEqual([['1.2.1']]);
  });

  it('passes over another study that comes late', () => {
    const { wanted, ahead } = opening();
    ahead.study({ ...study, studyInstanceUID: '9' });
    ahead.view('1.2', undefined);
    ahead.view('9', undefined);
    expect(wanted).toEqual([]);
  });
});
