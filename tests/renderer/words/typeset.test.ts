import { describe, expect, it } from 'vitest';
import { typesetAll, typesetFrench } from '../../../renderer/words/typeset.ts';

describe('French spacing', () => {
  it('sets a narrow no-break space before : ; ! ? and inside « »', () => {
    expect(typesetFrench('Piège : « MIP » ; vraiment ?')).toBe('Piège\u202f: «\u202fMIP\u202f»\u202f; vraiment\u202f?');
  });

  it('leaves a ratio, a time and an address as they are', () => {
    expect(typesetFrench('1:1 à 08:15, http://x')).toBe('1:1 à 08:15, http://x');
  });

  it('curves an apostrophe between letters', () => {
    expect(typesetFrench("l'examen d'été, 5' 30")).toBe("l’examen d’été, 5' 30");
  });

  it('sets the sentences that are made from facts too', () => {
    const words = typesetAll({ place: { saved: (name: string) => `Enregistré : ${name}` } });
    expect(words.place.saved('CT')).toBe('Enregistré\u202f: CT');
  });
});
