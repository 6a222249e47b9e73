// Which codec undoes which transfer syntax (PS3.5 10 and A.4; UIDs of PS3.6 A).

export type CodecName = 'native' | 'deflate' | 'rle' | 'jpeg' | 'jpegLs' | 'jpeg2000' | 'htJpeg2000' | 'jpegXl';

/** The codec of a transfer syntax; undefined when this program has none (video, hierarchical JPEG, JPIP …). */
export function transferSyntaxCodec(transferSyntaxUID: string): CodecName | undefined {
  return codecs.get(transferSyntaxUID);
}

const codecs: ReadonlyMap<string, CodecName> = new Map([
  ['1.2.840.10008.1.2', 'native'], // Implicit VR Little Endian
  ['1.2.840.10008.1.2.1', 'native'], // Explicit VR Little Endian
  ['1.2.840.10008.1.2.1.98', 'native'], // Encapsulated Uncompressed Explicit VR Little Endian
  ['1.2.840.10008.1.2.1.99', 'native'], // Deflated Explicit VR Little Endian: the data set is inflated as a whole
  ['1.2.840.10008.1.2.2', 'native'], // Explicit VR Big Endian
  ['1.2.840.10008.1.20', 'native'], // Papyrus 3 Implicit VR Little Endian, retired
  ['1.2.840.113619.5.2', 'native'], // Implicit VR, big endian pixels, a private syntax of GE
  ['1.2.840.10008.1.2.8.1', 'deflate'], // Deflated Image Frame Compression
  ['1.2.840.10008.1.2.5', 'rle'], // RLE Lossless
  ['1.2.840.10008.1.2.4.50', 'jpeg'], // JPEG Baseline (Process 1)
  ['1.2.840.10008.1.2.4.51', 'jpeg'], // JPEG Extended (Process 2 and 4)
  ['1.2.840.10008.1.2.4.53', 'jpeg'], // JPEG Spectral Selection (Process 6 and 8), retired
  ['1.2.840.10008.1.2.4.55', 'jpeg'], // JPEG Full Progression (Process 10 and 12), retired
  ['1.2.840.10008.1.2.4.57', 'jpeg'], // JPEG Lossless (Process 14)
  ['1.2.840.10008.1.2.4.70', 'jpeg'], // JPEG Lossless, Selection Value 1
  ['1.2.840.10008.1.2.4.80', 'jpegLs'], // JPEG-LS Lossless
  ['1.2.840.10008.1.2.4.81', 'jpegLs'], // JPEG-LS Near-Lossless
  ['1.2.840.10008.1.2.4.90', 'jpeg2000'], // JPEG 2000 Lossless Only
  ['1.2.840.10008.1.2.4.91', 'jpeg2000'], // JPEG 2000
  ['1.2.840.10008.1.2.4.92', 'jpeg2000'], // JPEG 2000 Part 2 Multi-component Lossless Only
  ['1.2.840.10008.1.2.4.93', 'jpeg2000'], // JPEG 2000 Part 2 Multi-component
  ['1.2.840.10008.1.2.4.201', 'htJpeg2000'], // High-Throughput JPEG 2000 Lossless Only
  ['1.2.840.10008.1.2.4.202', 'htJpeg2000'], // High-Throughput JPEG 2000 with RPCL, Lossless Only
  ['1.2.840.10008.1.2.4.203', 'htJpeg2000'], // High-Throughput JPEG 2000
  ['1.2.840.10008.1.2.4.110', 'jpegXl'], // JPEG XL Lossless
  ['1.2.840.10008.1.2.4.111', 'jpegXl'], // JPEG XL JPEG Recompression
  ['1.2.840.10008.1.2.4.112', 'jpegXl'], // JPEG XL
]);
