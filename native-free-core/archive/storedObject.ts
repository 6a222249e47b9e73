// What the archive tells about one stored instance.

export interface StoredObject {
  readonly sopInstanceUID: string;
  /** Absolute path of the immutable object: read it, never write it. */
  readonly path: string;
  readonly sizeBytes: number;
  /** Of the whole file as received, lower-case hexadecimal. */
  readonly sha256: string;
  /** Offset of the Pixel Data element; the whole size when there is none or when the data set is deflated. */
  readonly headerLength: number;
  readonly transferSyntaxUID: string;
}

export interface InstanceRow extends StoredObject {
  readonly sopClassUID: string;
  readonly studyInstanceUID: string;
  readonly seriesInstanceUID: string;
  readonly instanceNumber: string;
  readonly numberOfFrames: number;
  /** 0 for an object without a picture. */
  readonly rows: number;
  readonly columns: number;
}
