// The Pixel Data element, always the last of what we write: native (PS3.5 §8.1.1) or encapsulated (PS3.5 A.4).

/** Native samples as one element; `vr` is OB or OW, left out of the stream in implicit VR. */
export function nativePixelData(samples: Uint8Array, vr: 'OB' | 'OW', isExplicit: boolean): readonly Uint8Array[] {
  const lengthBytes = samples.length + (samples.length & 1);
  const padding = new Uint8Array(lengthBytes - samples.length);
  return [elementHeader(vr, lengthBytes, isExplicit), samples, padding];
}

/** Frames as one fragment each, behind a Basic Offset Table that gives each one's place. */
export function encapsulatedPixelData(frames: readonly Uint8Array[]): readonly Uint8Array[] {
  const table = new DataView(new ArrayBuffer(frames.length * 4));
  const parts: Uint8Array[] = [elementHeader('OB', 0xffffffff, true), itemHeader(0xe000, table.byteLength)];
  parts.push(new Uint8Array(table.buffer));
  let offset = 0;
  frames.forEach((frame, index) => {
    table.setUint32(index * 4, offset, true);
    const padding = frame.length & 1;
    parts.push(itemHeader(0xe000, frame.length + padding), frame, new Uint8Array(padding));
    offset += 8 + frame.length + padding;
  });
  parts.push(itemHeader(0xe0dd, 0));
  return parts;
}

function elementHeader(vr: string, lengthBytes: number, isExplicit: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(isExplicit ? 12 : 8));
  view.setUint16(0, 0x7fe0, true);
  view.setUint16(2, 0x0010, true);
  if (isExplicit) {
    view.setUint8(4, vr.charCodeAt(0));
    view.setUint8(5, vr.charCodeAt(1));
  }
  view.setUint32(isExplicit ? 8 : 4, lengthBytes, true);
  return new Uint8Array(view.buffer);
}

function itemHeader(element: number, lengthBytes: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint16(0, 0xfffe, true);
  view.setUint16(2, element, true);
  view.setUint32(4, lengthBytes, true);
  return new Uint8Array(view.buffer);
}
