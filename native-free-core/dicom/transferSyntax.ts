// Transfer syntaxes (PS3.5 annex A, PS3.6 annex A): how a data set and its pixels are written.

export interface TransferSyntax {
  readonly uid: string;
  readonly name: string;
  readonly isExplicit: boolean;
  readonly isBigEndian: boolean;
  readonly isDeflated: boolean;
  /** Pixel data stands in fragments (PS3.5 A.4). */
  readonly isEncapsulated: boolean;
  /** True where the code stream itself may have lost detail. */
  readonly isLossy: boolean;
}

// uid | how: i implicit, b big endian, d deflated, e encapsulated, l may be lossy | name
const rows = `
1.2.840.10008.1.2        |i |Implicit VR Little Endian
1.2.840.10008.1.2.1      |  |Explicit VR Little Endian
1.2.840.10008.1.2.1.98   |e |Encapsulated Uncompressed Explicit VR Little Endian
1.2.840.10008.1.2.1.99   |d |Deflated Explicit VR Little Endian
1.2.840.10008.1.2.2      |b |Explicit VR Big Endian
1.2.840.10008.1.2.4.50   |el|JPEG Baseline (Process 1)
1.2.840.10008.1.2.4.51   |el|JPEG Extended (Process 2 & 4)
1.2.840.10008.1.2.4.52   |el|JPEG Extended (Process 3 & 5)
1.2.840.10008.1.2.4.53   |el|JPEG Spectral Selection, Non-Hierarchical (Process 6 & 8)
1.2.840.10008.1.2.4.54   |el|JPEG Spectral Selection, Non-Hierarchical (Process 7 & 9)
1.2.840.10008.1.2.4.55   |el|JPEG Full Progression, Non-Hierarchical (Process 10 & 12)
1.2.840.10008.1.2.4.56   |el|JPEG Full Progression, Non-Hierarchical (Process 11 & 13)
1.2.840.10008.1.2.4.57   |e |JPEG Lossless, Non-Hierarchical (Process 14)
1.2.840.10008.1.2.4.58   |e |JPEG Lossless, Non-Hierarchical (Process 15)
1.2.840.10008.1.2.4.59   |el|JPEG Extended, Hierarchical (Process 16 & 18)
1.2.840.10008.1.2.4.60   |el|JPEG Extended, Hierarchical (Process 17 & 19)
1.2.840.10008.1.2.4.61   |el|JPEG Spectral Selection, Hierarchical (Process 20 & 22)
1.2.840.10008.1.2.4.62   |el|JPEG Spectral Selection, Hierarchical (Process 21 & 23)
1.2.840.10008.1.2.4.63   |el|JPEG Full Progression, Hierarchical (Process 24 & 26)
1.2.840.10008.1.2.4.64   |el|JPEG Full Progression, Hierarchical (Process 25 & 27)
1.2.840.10008.1.2.4.65   |e |JPEG Lossless, Hierarchical (Process 28)
1.2.840.10008.1.2.4.66   |e |JPEG Lossless, Hierarchical (Process 29)
1.2.840.10008.1.2.4.70   |e |JPEG Lossless, Non-Hierarchical, First-Order Prediction
1.2.840.10008.1.2.4.80   |e |JPEG-LS Lossless
1.2.840.10008.1.2.4.81   |el|JPEG-LS Near-Lossless
1.2.840.10008.1.2.4.90   |e |JPEG 2000 Lossless
1.2.840.10008.1.2.4.91   |el|JPEG 2000
1.2.840.10008.1.2.4.92   |e |JPEG 2000 Part 2 Multi-component Lossless
1.2.840.10008.1.2.4.93   |el|JPEG 2000 Part 2 Multi-component
1.2.840.10008.1.2.4.94   |  |JPIP Referenced
1.2.840.10008.1.2.4.95   |d |JPIP Referenced Deflate
1.2.840.10008.1.2.4.100  |el|MPEG2 Main Profile / Main Level
1.2.840.10008.1.2.4.100.1|el|Fragmentable MPEG2 Main Profile / Main Level
1.2.840.10008.1.2.4.101  |el|MPEG2 Main Profile / High Level
1.2.840.10008.1.2.4.101.1|el|Fragmentable MPEG2 Main Profile / High Level
1.2.840.10008.1.2.4.102  |el|MPEG-4 AVC/H.264 High Profile / Level 4.1
1.2.840.10008.1.2.4.102.1|el|Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.1
1.2.840.10008.1.2.4.103  |el|MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1
1.2.840.10008.1.2.4.103.1|el|Fragmentable MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1
1.2.840.10008.1.2.4.104  |el|MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video
1.2.840.10008.1.2.4.104.1|el|Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video
1.2.840.10008.1.2.4.105  |el|MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video
1.2.840.10008.1.2.4.105.1|el|Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video
1.2.840.10008.1.2.4.106  |el|MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2
1.2.840.10008.1.2.4.106.1|el|Fragmentable MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2
1.2.840.10008.1.2.4.107  |el|HEVC/H.265 Main Profile / Level 5.1
1.2.840.10008.1.2.4.108  |el|HEVC/H.265 Main 10 Profile / Level 5.1
1.2.840.10008.1.2.4.110  |e |JPEG XL Lossless
1.2.840.10008.1.2.4.111  |el|JPEG XL JPEG Recompression
1.2.840.10008.1.2.4.112  |el|JPEG XL
1.2.840.10008.1.2.4.201  |e |High-Throughput JPEG 2000 Lossless
1.2.840.10008.1.2.4.202  |e |High-Throughput JPEG 2000 with RPCL Lossless
1.2.840.10008.1.2.4.203  |el|High-Throughput JPEG 2000
1.2.840.10008.1.2.4.204  |  |JPIP HTJ2K Referenced
1.2.840.10008.1.2.4.205  |d |JPIP HTJ2K Referenced Deflate
1.2.840.10008.1.2.5      |e |RLE Lossless
1.2.840.10008.1.2.6.1    |  |RFC 2557 MIME encapsulation
1.2.840.10008.1.2.6.2    |  |XML Encoding
1.2.840.10008.1.2.7.1    |  |SMPTE ST 2110-20 Uncompressed Progressive Active Video
1.2.840.10008.1.2.7.2    |  |SMPTE ST 2110-20 Uncompressed Interlaced Active Video
1.2.840.10008.1.2.7.3    |  |SMPTE ST 2110-30 PCM Digital Audio
1.2.840.10008.1.2.8.1    |e |Deflated Image Frame Compression
1.2.840.10008.1.20       |i |Papyrus 3 Implicit VR Little Endian
`;

const table: ReadonlyMap<string, TransferSyntax> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .map(([uid, how, name]) => [uid, describe(uid, how, name)]),
);

/** What is known of a transfer syntax; an unknown (private) one is taken for encapsulated explicit little endian (PS3.5 A.4). */
export function transferSyntax(uid: string): TransferSyntax {
  return table.get(uid) ?? describe(uid, 'e', uid);
}

export function isKnownTransferSyntax(uid: string): boolean {
  return table.has(uid);
}

function describe(uid: string, how: string, name: string): TransferSyntax {
  return {
    uid,
    name,
    isExplicit: !how.includes('i'),
    isBigEndian: how.includes('b'),
    isDeflated: how.includes('d'),
    isEncapsulated: how.includes('e'),
    isLossy: how.includes('l'),
  };
}
