// The tree of attributes: names, private creators, sequences, and bounds that no file passes.
import { describe, expect, it } from 'vitest';
import { datasetTree } from '../../../native-free-core/dicom/index.ts';
import { readCorpusFile } from '../../support/codecs.ts';
import { hasCorpus } from '../../support/corpus.ts';

const path = 'syntaxes-ct/CTImage_1.2.840.10008.1.2.dcm';

describe.skipIf(!hasCorpus)('The tree of a CT file', () => {
  it('names a private element by the creator of its block — PS3.5 7.8.1', () => {
    // dcmdump: (0009,0010) LO [GEMS_IDEN_01], (0009,1001) in its block.
    const { elements } = datasetTree(readCorpusFile(path));
    const element = elements.find(({ tag }) => tag === 0x00091001);
    expect(element).toMatchObject({ privateCreator: 'GEMS_IDEN_01', keyword: '' });
  });

  it('gives a named UID its meaning, and an unknown one none', () => {
    const { elements, meta } = datasetTree(readCorpusFile(path));
    expect(meta.find(({ tag }) => tag === 0x00020010)?.meaning).toBe('Implicit VR Little Endian');
    expect(elements.find(({ tag }) => tag === 0x00080018)?.meaning).toBeUndefined();
  });

  it('stops at its bounds and says so', () => {
    const tree = datasetTree(readCorpusFile(path), { elements: 10, characters: 8, depth: 1 });
    expect(tree.isCut).toBe(true);
    expect(tree.meta.length + tree.elements.length).toBe(10);
    expect(tree.meta.every(({ value }) => value.length <= 47)).toBe(true);
  });
});
