// The parts that we use of the two emscripten builds, which come without types.

interface CornerstoneFrameInfo {
  readonly width: number;
  readonly height: number;
  readonly bitsPerSample: number;
  readonly componentCount: number;
}

interface CornerstoneDecoder {
  getEncodedBuffer(lengthBytes: number): Uint8Array;
  getDecodedBuffer(): Uint8Array;
  getFrameInfo(): CornerstoneFrameInfo;
  decode(): void;
  delete(): void;
}

interface EmscriptenOptions {
  instantiateWasm(
    imports: WebAssembly.Imports,
    receive: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): Record<string, never>;
  locateFile(path: string): string;
  print(text: string): void;
  printErr(text: string): void;
}

declare module '@cornerstonejs/codec-charls/decodewasmjs' {
  interface JpegLsDecoder extends CornerstoneDecoder {
    getInterleaveMode(): number;
  }
  const create: (options: EmscriptenOptions) => Promise<{ JpegLSDecoder: new () => JpegLsDecoder }>;
  export default create;
}

declare module '@cornerstonejs/codec-openjph/wasmjs' {
  interface HtJpeg2000Decoder extends CornerstoneDecoder {
    readHeader(): void;
  }
  const create: (options: EmscriptenOptions) => Promise<{ HTJ2KDecoder: new () => HtJpeg2000Decoder }>;
  export default create;
}
