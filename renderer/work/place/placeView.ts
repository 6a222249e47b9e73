// What is open and where: frames, tool, panes. Not part of the work and not undone; given back when the study is opened again.
import { z } from 'zod';

export const arrangements = ['single', 'two', 'four'] as const;
export const voletNames = ['steps', 'view', 'series', 'reformat', 'derive', 'hood'] as const;
export const reformatNames = ['planes', 'curve', 'part'] as const;
export const toolNames = ['crosshair', 'window', 'zoom', 'pan', 'scroll'] as const;

const slotShape = z.object({
  seriesInstanceUID: z.string(),
  stack: z.number().int().min(0),
  /** Which view of it: the stored frames, one of the linked planes, the unrolled curve or the section across it. */
  pane: z.enum(['stack', 'axial', 'coronal', 'sagittal', 'curved', 'section']),
  /** Index of the stored frame that is shown; the middle one when absent. */
  slice: z.number().int().min(0).optional(),
});

const placeViewShape = z.object({
  version: z.literal(1),
  /** 'single': one series, as a stack or as three linked planes, as the recipe's layout says. */
  arrangement: z.enum(arrangements),
  slots: z.array(slotShape).max(4),
  /** The frame that the keys act on: an index into the frames that are shown. */
  active: z.number().int().min(0),
  maximised: z.boolean(),
  tool: z.enum(toolNames),
  volet: z.enum(voletNames),
  reformat: z.enum(reformatNames).default('planes'),
  isVoletOpen: z.boolean(),
  isStripOpen: z.boolean(),
  /** Overlay planes of the files (group 60xx) over their pictures. */
  showsOverlays: z.boolean().default(true),
  cineFps: z.number().min(1).max(60),
});

export type Slot = z.infer<typeof slotShape>;
export type PlaceView = z.infer<typeof placeViewShape>;
export type Arrangement = PlaceView['arrangement'];
export type VoletName = PlaceView['volet'];

export const emptyPlaceView: PlaceView = {
  version: 1,
  arrangement: 'single',
  slots: [],
  active: 0,
  maximised: false,
  tool: 'crosshair',
  volet: 'steps',
  reformat: 'planes',
  isVoletOpen: true,
  isStripOpen: true,
  showsOverlays: true,
  cineFps: 15,
};

/** What was saved, if it is sound and speaks of series that are still there; else undefined. */
export function readPlaceView(saved: unknown, seriesInstanceUIDs: ReadonlySet<string>): PlaceView | undefined {
  const parsed = placeViewShape.safeParse(saved);
  if (!parsed.success) return undefined;
  const slots = parsed.data.slots.filter((slot) => seriesInstanceUIDs.has(slot.seriesInstanceUID));
  return slots.length === 0 ? undefined : { ...parsed.data, slots };
}
