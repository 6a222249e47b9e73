// A program that imports without end and says each acknowledgement on a line: to be killed by the test that starts it.
import { openArchive } from '../../native-free-core/archive/index.ts';
import { makeInstance } from './makeInstance.ts';

const [directory, from] = process.argv.slice(2);
const opened = await openArchive(directory);
if (!opened.ok) {
  console.log(JSON.stringify(opened.problem));
  process.exit(1);
}
console.log('open');
let next = Number(from);
const importOn = async () => {
  while (true) {
    const number = next++;
    const pixels = new Uint8Array(200_000).fill(number % 251);
    const made = makeInstance({ sopInstanceUID: `1.5.${number}`, studyInstanceUID: `1.4.${number % 10}`, pixels });
    const stored = await opened.value.store(made, { source: 'import' });
    // In one write, so that the line is whole or not there.
    if (stored.ok) process.stdout.write(`${stored.value.sopInstanceUID} ${stored.value.sha256}\n`);
    else process.stdout.write(`${JSON.stringify(stored.problem)}\n`);
  }
};
await Promise.all(Array.from({ length: 16 }, importOn));
