// The tags that frame sequences, the length that leaves an end open (PS3.5 §7.5, §7.1.1), and how far reading goes.

export const itemTag = 0xfffee000;
export const itemEndTag = 0xfffee00d;
export const sequenceEndTag = 0xfffee0dd;
export const undefinedLength = 0xffffffff;

/** Deeper sequences are not read: real objects stay under twenty, and the stack is finite. */
export const maximumDepth = 64;

/**
 * More elements than this are not read: a file of nothing but tiny items (or a deflated one that grows into them) would
 * take many times its size in memory. A multi-frame image of ten thousand frames has about two thirds of it.
 */
export const maximumElements = 1_000_000;
