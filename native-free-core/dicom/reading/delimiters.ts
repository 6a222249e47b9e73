// The tags that frame sequences, and the length that leaves an end open (PS3.5 §7.5, §7.1.1).

export const itemTag = 0xfffee000;
export const itemEndTag = 0xfffee00d;
export const sequenceEndTag = 0xfffee0dd;
export const undefinedLength = 0xffffffff;

/** Deeper sequences are not read: real objects stay under twenty, and the stack is finite. */
export const maximumDepth = 64;
