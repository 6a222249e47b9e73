// The series that a study shows first are asked for the moment they are known, before the place around them is drawn:
// drawing it takes longer than the first picture needs to come.
import type { StudyRow } from '../../../native-free-core/contract/index.ts';
import { type SeriesShelf, seriesAtOpening } from '../../work/index.ts';

export interface OpenAhead {
  /** The study has come; one that is not being opened is passed over. */
  study(study: StudyRow): void;
  /** The saved view of its work has come. */
  view(studyInstanceUID: string, view: unknown): void;
}

/** `asked`: the series that the person opened by name. */
export function createOpenAhead(
  shelf: Pick<SeriesShelf, 'want'>,
  studyInstanceUID: string,
  asked: string | undefined,
): OpenAhead {
  let study: StudyRow | undefined;
  let saved: { readonly view: unknown } | undefined;
  let isDone = false;
  const want = () => {
    // Once: what is wanted later is the place's to say.
    if (isDone || study === undefined || saved === undefined) return;
    isDone = true;
    shelf.want(seriesAtOpening(study, saved.view, asked));
  };
  return {
    study(come) {
      if (come.studyInstanceUID !== studyInstanceUID) return;
      study = come;
      want();
    },
    view(of, view) {
      if (of !== studyInstanceUID) return;
      saved = { view };
      want();
    },
  };
}
