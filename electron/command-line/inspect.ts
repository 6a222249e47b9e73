// `inspect FILE…`: what each file says it is, one line a file.
import { type Part10File, sopClassName, tag, textOf } from '../../native-free-core/dicom/index.ts';
import { succeed } from '../../native-free-core/outcome.ts';
import { readImagePixelModule } from '../../native-free-core/pixels/index.ts';
import { describeProblem, type Language } from '../../native-free-core/problems/index.ts';
import { type Command, type Problem, wrongUsage } from './command.ts';
import { readDicomFile } from './readDicomFile.ts';

export const inspect: Command = {
  usage: 'FILE…',
  purpose: {
    fr: 'Dit ce qu’est chaque fichier, une ligne par fichier.',
    en: 'Tells what each file is, a line per file.',
  },
  options: {},
  run: async ({ positionals }, context) => {
    if (positionals.length === 0) return wrongUsage('FILE');
    for (const path of positionals.slice(0, -1)) context.line(await describeFile(path, context.language));
    return succeed(await describeFile(positionals.at(-1)!, context.language));
  },
};

async function describeFile(path: string, language: Language): Promise<object> {
  const read = await readDicomFile(path);
  if (!read.ok) return { path, problems: [inWords(read.problem, language)] };
  const { dataset, transferSyntaxUID, problems } = read.value;
  const sopClassUID = textOf(dataset, tag.sopClassUID);
  return {
    path,
    sopClassUID,
    sopClassName: sopClassName(sopClassUID),
    sopInstanceUID: textOf(dataset, tag.sopInstanceUID),
    modality: textOf(dataset, tag.modality),
    transferSyntaxUID,
    ...describePixels(read.value),
    patientName: textOf(dataset, tag.patientName),
    problems: [...problems, ...pixelProblems(read.value)].map((problem) => inWords(problem, language)),
  };
}

/** The image attributes; all null where there is no picture. */
function describePixels({ dataset, transferSyntaxUID }: Part10File): object {
  const read = readImagePixelModule(dataset, transferSyntaxUID);
  const module = read.ok ? read.value : undefined;
  return {
    rows: module?.rows ?? null,
    columns: module?.columns ?? null,
    numberOfFrames: module?.numberOfFrames ?? null,
    bitsAllocated: module?.bitsAllocated ?? null,
    bitsStored: module?.bitsStored ?? null,
    pixelRepresentation: module ? Number(module.isSigned) : null,
    photometricInterpretation: module?.photometricInterpretation ?? null,
  };
}

/** An object without pixels is no fault of its own; pixels that cannot be read are. */
function pixelProblems({ dataset, transferSyntaxUID }: Part10File): Problem[] {
  const read = readImagePixelModule(dataset, transferSyntaxUID);
  return read.ok || read.problem.kind === 'noPixelData' ? [] : [read.problem];
}

function inWords(problem: Problem, language: Language): object {
  return { ...problem, message: describeProblem(problem, language) };
}
