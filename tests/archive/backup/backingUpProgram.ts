// A program that stores and backs up without end, and says on a line how many instances each finished backup holds: to be
// killed by the test that starts it.
import { openArchive } from '../../../native-free-core/archive/index.ts';
import { makeInstance } from '../makeInstance.ts';

const [directory, target, from] = process.argv.slice(2);
const opened = await openArchive(directory);
if (!opened.ok) {
  console.log(JSON.stringify(opened.problem));
  process.exit(1);
}
console.log('open');
for (let round = Number(from); ; round++) {
  for (let each = 0; each < 5; each++) {
    const pixels = new Uint8Array(100_000).fill((round * 5 + each) % 251);
    await opened.value.store(makeInstance({ sopInstanceUID: `1.5.${round}.${each}`, pixels }), { source: 'import' });
  }
  const taken = await opened.value.backup(target);
  process.stdout.write(taken.ok ? `${taken.value.objects}\n` : `${JSON.stringify(taken.problem)}\n`);
}
