import { holdKernels } from './kernelPool.ts';
import { keepSpareLoader } from './spareLoader.ts';

/** Starts what a series will need while its plan is still on its way. Returns how to let it all go. */
export function holdWorkers(): () => void {
  const letKernelsGo = holdKernels();
  const endSpare = keepSpareLoader();
  return () => {
    letKernelsGo();
    endSpare();
  };
}
