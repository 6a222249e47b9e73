// Decoders and a host for tests in Node, made once per test file.
import { inflateRawSync } from 'node:zlib';
import { type Part10File, readPart10 } from '../../native-free-core/dicom/index.ts';
import { createDecoders } from '../../native-free-core/pixels/index.ts';
import { loadCodecModules } from '../../native-free-core/service/loadCodecModules.ts';
import { corpusBytes } from './corpus.ts';

export const codecModules = await loadCodecModules();
export const decoders = createDecoders(codecModules);

export function readPart10Bytes(bytes: Uint8Array): Part10File {
  return readPart10(bytes, {
    inflateRaw: (deflated, maximumBytes) => new Uint8Array(inflateRawSync(deflated, { maxOutputLength: maximumBytes })),
  });
}

export function readCorpusFile(path: string): Part10File {
  return readPart10Bytes(corpusBytes(path));
}
