// C-ECHO as its SCU (PS3.4 A): does a node answer?
import { fail, type Outcome, succeed } from '../../outcome.ts';
import { defaultAssociationLimits } from '../association/associationLimits.ts';
import type { AssociationProblem } from '../association/associationProblem.ts';
import { connectUpperLayer } from '../association/connectUpperLayer.ts';
import { askOnce, type DicomNode, failureOf, isDone, releaseAssociation, requestTo } from './askNode.ts';
import { echoRequest } from './commandSet.ts';
import type { DimseProblem } from './dimseProblem.ts';
import { verificationClass } from './servedClasses.ts';

const implicitLittleEndian = '1.2.840.10008.1.2';

export async function echoNode(node: DicomNode): Promise<Outcome<void, AssociationProblem | DimseProblem>> {
  const limits = { ...defaultAssociationLimits, ...node.limits };
  const contexts = [{ id: 1, abstractSyntax: verificationClass, transferSyntaxes: [implicitLittleEndian] }];
  const association = await connectUpperLayer(node, requestTo(node, contexts, limits.maximumPduLength), limits);
  if (!association.ok) return association;
  if (association.value.accept.contexts[0]?.result !== 0) {
    await releaseAssociation(association.value);
    const transferSyntaxUID = implicitLittleEndian;
    return fail({ kind: 'contextRefused', sopClassUID: verificationClass, transferSyntaxUID });
  }
  const command = {
    commandField: echoRequest,
    messageId: 1,
    affectedSopClassUID: verificationClass,
    hasDataSet: false,
  };
  const answer = await askOnce(association.value, limits, 1, command);
  if (!answer.ok) {
    association.value.layer.abort();
    return answer;
  }
  await releaseAssociation(association.value);
  return isDone(answer.value.status) ? succeed(undefined) : fail(failureOf(answer.value));
}
