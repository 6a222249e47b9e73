// dcmjs brings no types: the little that this room uses of it.
declare module 'dcmjs' {
  export interface DcmjsElement {
    vr: string;
    Value: readonly unknown[];
  }
  export type DcmjsDictionary = { [tag: string]: DcmjsElement };

  export const data: {
    DicomDict: new (
      meta: DcmjsDictionary,
    ) => {
      dict: DcmjsDictionary;
      write(options: { allowInvalidVRLength: boolean }): ArrayBuffer;
    };
  };
  export const log: { setLevel(level: string, persist: boolean): void };
}
