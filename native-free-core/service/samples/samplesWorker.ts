// A worker thread that makes the samples, an instance at a time, and waits until it is asked for the next.
import { parentPort } from 'node:worker_threads';
import { generateSample, sampleNames } from '../../../sample-dicom/index.ts';

const instances = everySample();

parentPort?.on('message', () => {
  const { value, done } = instances.next();
  if (done) return parentPort?.postMessage(undefined);
  const { buffer } = value.bytes;
  // Given away rather than copied, where the bytes are all that the buffer holds.
  const isWhole = buffer instanceof ArrayBuffer && buffer.byteLength === value.bytes.byteLength;
  parentPort?.postMessage(value, isWhole ? [buffer] : []);
});

function* everySample() {
  for (const sample of sampleNames) {
    for (const { name, bytes } of generateSample(sample)) yield { path: `${sample}/${name}`, bytes };
  }
}
