export { type ByteWindow, byteWindow } from './byteWindow.ts';
export { type MediaType, readMediaType } from './mediaType.ts';
export type { NetworkProblem } from './networkProblem.ts';
export { type QidoQuery, type QidoScope, readQidoQuery } from './qidoQuery.ts';
export { defaultMultipartLimits, type MultipartLimits, type MultipartPart, readMultipart } from './readMultipart.ts';
export { searchReply } from './searchReply.ts';
export { storeReply } from './storeReply.ts';
