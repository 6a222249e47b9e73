// The protocol planes by name, from planeProtocols.json: what a teacher may correct is data, with its source and how far it
// was checked.
import type { SlabMode } from '../step.ts';
import type { PlanePane } from '../workState.ts';
import file from './planeProtocols.json' with { type: 'json' };
import type { ProtocolRule } from './protocolRule.ts';

export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}

/** V: read in the source named · S: well-known, not read again in a source · P: a proposal for teaching. */
export type Trust = 'V' | 'S' | 'P';

export interface Landmark {
  readonly id: string;
  readonly name: Bilingual;
  /** Where it is found, in one sentence. */
  readonly where: Bilingual;
  /** The pane in which it is seen best. */
  readonly pane: PlanePane;
}

export interface PlaneProtocol {
  readonly id: string;
  readonly name: Bilingual;
  readonly region: string;
  /** Whose plane it is. */
  readonly pane: PlanePane;
  /** In the order in which they are put. */
  readonly landmarks: readonly Landmark[];
  readonly rule: ProtocolRule;
  /** The landmarks whose middle the crosshair goes to; absent: of all. */
  readonly centre?: readonly number[];
  readonly slab: {
    readonly thicknessMm: number;
    readonly incrementMm: number;
    readonly mode: SlabMode;
    readonly trust: Trust;
  };
  readonly tolerance: { readonly angleDeg: number; readonly positionMm?: number; readonly trust: Trust };
  readonly pitfall: Bilingual;
  readonly source: Bilingual;
  readonly trust: Trust;
  readonly sourceDate: string;
  /** The person who compared it with its source, and the day; null until someone did. */
  readonly checkedBy: string | null;
  readonly checkedOn: string | null;
}

export interface ProtocolRegion {
  readonly id: string;
  readonly name: Bilingual;
  /** Values of Body Part Examined (0018,0015) that it is offered first for. */
  readonly bodyParts: readonly string[];
}

const landmarks = file.landmarks as Readonly<Record<string, Omit<Landmark, 'id'>>>;

export const protocolRegions: readonly ProtocolRegion[] = file.regions;

/** Every protocol plane, in the order of the file. */
export const planeProtocols: readonly PlaneProtocol[] = file.protocols.map((row) => ({
  ...(row as unknown as Omit<PlaneProtocol, 'landmarks'>),
  landmarks: row.landmarks.map((id) => ({ id, ...landmarks[id] })),
}));

export function planeProtocol(id: string): PlaneProtocol | undefined {
  return planeProtocols.find((each) => each.id === id);
}

/** Those of the body part that was examined come first. */
export function protocolsFor(bodyPart: string): readonly PlaneProtocol[] {
  const part = bodyPart.toUpperCase();
  const fitting = new Set(protocolRegions.filter(({ bodyParts }) => bodyParts.includes(part)).map(({ id }) => id));
  const isFitting = ({ region }: PlaneProtocol) => fitting.has(region);
  return [...planeProtocols.filter(isFitting), ...planeProtocols.filter((each) => !isFitting(each))];
}
