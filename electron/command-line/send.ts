// `send --archive DIR --study UID --node TITLE@HOST:PORT`: a study to another DICOM program, by C-STORE.
import { type Command, wrongUsage } from './command.ts';
import { followJob } from './followJob.ts';
import { readNode } from './readNode.ts';
import { withService } from './withService.ts';

export const send: Command = {
  usage: '--archive DIR --study UID --node TITLE@HOST:PORT [--ae-title T]',
  purpose: {
    fr: 'Envoie une étude à un autre programme DICOM (C-STORE), chaque image dans sa syntaxe, sans la réécrire.',
    en: 'Sends a study to another DICOM program (C-STORE), each image in its own syntax, without rewriting it.',
  },
  options: {
    archive: { type: 'string' },
    study: { type: 'string' },
    node: { type: 'string' },
    'ae-title': { type: 'string' },
  },
  run: async ({ options }, context) => {
    const node = readNode(options.node, options['ae-title']);
    if (node === undefined) return wrongUsage('--node TITLE@HOST:PORT');
    if (typeof options.study !== 'string') return wrongUsage('--study UID');
    const request = { node, studyInstanceUID: options.study };
    return withService(options.archive, context, (ask) =>
      followJob(ask, '/api/send', request, (job) => job.send, context),
    );
  },
};
