// The requestor's way to an association: TCP or TLS, A-ASSOCIATE-RQ, and the peer's answer.
import { connect as connectTcp, type Socket } from 'node:net';
import { type ConnectionOptions, connect as connectTls } from 'node:tls';
import { fail, type Outcome, succeed } from '../../outcome.ts';
import type { AssociationLimits } from './associationLimits.ts';
import type { AssociationProblem } from './associationProblem.ts';
import type { AssociateAccept, AssociateRequest } from './pdu.ts';
import { openUpperLayer, type UpperLayer } from './upperLayer.ts';

export interface NodeAddress {
  readonly host: string;
  readonly port: number;
  /** Speaks TLS (PS3.15 B) with these options of node:tls. */
  readonly tls?: ConnectionOptions;
}

export interface RequestedAssociation {
  readonly layer: UpperLayer;
  readonly accept: AssociateAccept;
}

export async function connectUpperLayer(
  address: NodeAddress,
  request: AssociateRequest,
  limits: AssociationLimits,
): Promise<Outcome<RequestedAssociation, AssociationProblem>> {
  const socket = await connect(address, limits.artimMs);
  if (!socket.ok) return socket;
  const layer = openUpperLayer(socket.value, limits, request);
  const answer = await layer.next();
  if (answer.kind === 'accepted') return succeed({ layer, accept: answer.accept });
  layer.abort();
  return fail(answer.kind === 'ended' ? answer.problem : { kind: 'connectionLost' });
}

function connect({ host, port, tls }: NodeAddress, waitMs: number): Promise<Outcome<Socket, AssociationProblem>> {
  return new Promise((resolve) => {
    const socket = tls === undefined ? connectTcp({ host, port }) : connectTls({ host, port, ...tls });
    const refuse = (code: string) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(fail({ kind: 'nodeUnreachable', host, port, code }));
    };
    const timer = setTimeout(() => refuse('ETIMEDOUT'), waitMs);
    socket.once('error', (error: NodeJS.ErrnoException) => refuse(error.code ?? error.message));
    socket.once(tls === undefined ? 'connect' : 'secureConnect', () => {
      clearTimeout(timer);
      resolve(succeed(socket));
    });
  });
}
