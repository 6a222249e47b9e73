// The codecs of a worker. Their WebAssembly is fetched and compiled when the first compressed frame comes, not before.
import charlsUrl from '@cornerstonejs/codec-charls/decodewasm?url';
import openjphUrl from '@cornerstonejs/codec-openjph/wasm?url';
import nativeCodecsUrl from 'dcmjs-codecs/build/dcmjs-native-codecs.wasm?url';
import { createDecoders, type Decoders } from '../../../native-free-core/pixels/index.ts';

export function openDecoders(): Decoders {
  let opened: Promise<Decoders> | undefined;
  return {
    async decode(...asked) {
      opened ??= compileAll();
      return (await opened).decode(...asked);
    },
  };
}

async function compileAll(): Promise<Decoders> {
  const [nativeCodecs, charls, openjph] = await Promise.all([nativeCodecsUrl, charlsUrl, openjphUrl].map(compile));
  return createDecoders({ nativeCodecs, charls, openjph });
}

function compile(url: string): Promise<WebAssembly.Module> {
  return WebAssembly.compileStreaming(fetch(url));
}
