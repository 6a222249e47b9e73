// What each tissue is worth in each picture. Rounded values of daily practice; a phantom's truth is read off this table.

interface TissueRow {
  /** Hounsfield units without contrast agent. */
  readonly hu: number;
  /** Hounsfield units after a split injection: veins and organs filled, kidneys already excreting. */
  readonly enhancedHu: number;
  /** Signal of a T1-weighted and of a T2-weighted picture (no unit). */
  readonly t1: number;
  readonly t2: number;
  /** Standardised uptake value of FDG, by body weight (g/mL). */
  readonly suv: number;
}

const row = (hu: number, enhancedHu: number, t1: number, t2: number, suv: number): TissueRow => ({
  hu,
  enhancedHu,
  t1,
  t2,
  suv,
});

export const tissues = {
  //                       HU   injected   T1   T2   SUV
  air: row(-1000, -1000, 0, 0, 0),
  skin: row(30, 35, 420, 260, 0.4),
  fat: row(-100, -100, 900, 560, 0.2),
  connective: row(5, 10, 500, 300, 0.4),
  muscle: row(55, 65, 400, 170, 0.6),
  corticalBone: row(1100, 1100, 30, 20, 0.4),
  denseBone: row(1500, 1500, 20, 15, 0.3),
  diploe: row(550, 550, 520, 260, 0.8),
  marrow: row(190, 200, 560, 330, 1.3),
  cartilage: row(120, 125, 330, 220, 0.4),
  disc: row(85, 85, 330, 420, 0.5),
  cerebrospinalFluid: row(6, 6, 140, 920, 0.3),
  greyMatter: row(38, 41, 440, 440, 6),
  whiteMatter: row(27, 29, 620, 310, 3),
  deepGrey: row(39, 42, 480, 390, 6),
  spinalCord: row(40, 42, 500, 330, 1.6),
  dura: row(60, 75, 300, 120, 0.8),
  vitreous: row(10, 10, 150, 900, 0.5),
  lens: row(85, 85, 330, 90, 0.5),
  mucosa: row(35, 60, 380, 600, 0.8),
  calcification: row(420, 420, 60, 40, 0.4),
  freshBlood: row(65, 65, 430, 240, 0.5),
  oedema: row(19, 19, 400, 640, 1),
  plaque: row(20, 22, 400, 780, 2),
  tableShell: row(-120, -120, 0, 0, 0),
  tableFoam: row(-940, -940, 0, 0, 0),
  lung: row(-860, -850, 40, 40, 0.5),
  bronchusWall: row(-60, -40, 300, 250, 0.6),
  blood: row(42, 165, 60, 60, 1.5),
  myocardium: row(48, 115, 420, 200, 2.6),
  liver: row(58, 110, 520, 220, 2.2),
  liverLesion: row(35, 40, 330, 480, 9),
  spleen: row(48, 125, 400, 330, 1.8),
  pancreas: row(42, 95, 500, 270, 1.5),
  kidney: row(32, 185, 420, 340, 2.8),
  medulla: row(30, 150, 380, 380, 4),
  urine: row(4, 480, 150, 920, 14),
  cyst: row(5, 5, 150, 930, 0.5),
  bile: row(9, 9, 180, 900, 0.6),
  gutWall: row(38, 85, 400, 300, 1.2),
  gutFluid: row(16, 18, 250, 700, 0.9),
  gutGas: row(-990, -990, 0, 0, 0.2),
  nodule: row(40, 48, 400, 350, 5),
  hotNode: row(42, 80, 400, 380, 10),
  resinBead: row(300, 300, 0, 0, 0),
} as const satisfies Record<string, TissueRow>;

export type Tissue = keyof typeof tissues;

/** The columns of the table: one way of making pictures each. */
export type Contrast = keyof TissueRow;

export function valueIn(contrast: Contrast): (tissue: Tissue) => number {
  return (tissue) => tissues[tissue][contrast];
}
