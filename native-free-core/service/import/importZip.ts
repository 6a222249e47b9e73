// One zip, as a job.
import type { ServiceParts } from '../serviceParts.ts';

export interface ReceivedZip {
  readonly name: string;
  readonly sizeBytes?: number;
  readonly body: AsyncIterable<Uint8Array>;
}

export async function importZip({ jobs }: ServiceParts, { name, sizeBytes, body }: ReceivedZip): Promise<string> {
  const { id, ended } = jobs.start({ kind: 'import', unit: 'bytes', subject: name, total: sizeBytes }, async () => {
    for await (const _ of body);
    return { problem: { kind: 'badZip', found: name } };
  });
  await ended;
  return id;
}
