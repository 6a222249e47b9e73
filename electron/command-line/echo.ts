// `echo TITLE@HOST:PORT`: does another DICOM program answer (C-ECHO)?
import { echoRequestShape } from '../../native-free-core/contract/index.ts';
import { echoNode } from '../../native-free-core/network/index.ts';
import { fail, succeed } from '../../native-free-core/outcome.ts';
import { type Command, wrongUsage } from './command.ts';
import { readNode } from './readNode.ts';

export const echo: Command = {
  usage: 'TITLE@HOST:PORT [--ae-title T]',
  purpose: {
    fr: 'Demande à un autre programme DICOM s’il répond (C-ECHO).',
    en: 'Asks another DICOM program whether it answers (C-ECHO).',
  },
  options: { 'ae-title': { type: 'string' } },
  run: async ({ positionals, options }) => {
    const named = positionals.length === 1 ? readNode(positionals[0], options['ae-title']) : undefined;
    const request = echoRequestShape.safeParse({ node: named });
    if (!request.success) return wrongUsage('TITLE@HOST:PORT');
    const echoed = await echoNode(request.data.node);
    return echoed.ok ? succeed({ answers: true }) : fail({ ...echoed.problem });
  },
};
