// Which HTTP status a problem travels with. What is not in the table is the asker's input that could not be taken: 422.

const statuses: Readonly<Record<string, number>> = {
  archiveClosed: 503,
  archiveDamaged: 500,
  badQueryValue: 400,
  badUid: 400,
  bodyTooLarge: 413,
  damagedObject: 500,
  diskFull: 507,
  jobNotFound: 404,
  noPicture: 404,
  pathNotFound: 404,
  requestNotUnderstood: 400,
  serviceFault: 500,
  staleRevision: 409,
  stateNotAllowed: 409,
  unexpectedFailure: 500,
  unknownInstance: 404,
  unknownPatient: 404,
  unknownSeries: 404,
  unknownStudy: 404,
  writeFailed: 500,
};

export function statusOfProblem(problem: { readonly kind: string }): number {
  return statuses[problem.kind] ?? 422;
}
