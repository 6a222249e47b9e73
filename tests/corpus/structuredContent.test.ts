// Objects without a picture of their own: reports, key objects, plans, presentation states, documents, waveforms,
// directories, value maps. Each is read here element by element and held against what other programs read of it.
import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { type DataSet, directoryRecords, readPart10 } from '../../native-free-core/dicom/index.ts';
import { host } from '../dicom/partTenBytes.ts';
import { corpusBytes, corpusJson, hasCorpus } from '../support/corpus.ts';
import {
  bytes,
  corpusDataSet,
  has,
  items,
  number,
  numberOrNull,
  numbers,
  text,
  textOrNull,
  texts,
} from './byKeyword.ts';
import { contentTree, countNodes } from './contentTree.ts';

// biome-ignore lint/suspicious/noExplicitAny: expected values of another program, read field by field.
type Expected = any;
const files: readonly { readonly path: string; readonly expected: Expected }[] = hasCorpus
  ? corpusJson('manifest.json').files
  : [];
const withKey = (key: string) => files.filter(({ expected }) => expected[key] !== undefined);
const counts: Record<string, number> = {};
const count = (what: string, by = 1) => {
  counts[what] = (counts[what] ?? 0) + by;
};
const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

describe.skipIf(!hasCorpus)('Structured content of the corpus', () => {
  afterAll(() => console.info('structured content of the corpus:', counts));

  it.each(withKey('srTree'))('reads the content tree of $path — PS3.3 C.17.3', ({ path, expected }) => {
    const dataset = corpusDataSet(path);
    const tree = contentTree(dataset);
    expect(tree).toEqual(expected.srTree);
    expect(countNodes(tree)).toBe(expected.srNodes);
    if ('verification' in expected) expect(textOrNull(dataset, 'VerificationFlag')).toBe(expected.verification);
    if ('completion' in expected) expect(textOrNull(dataset, 'CompletionFlag')).toBe(expected.completion);
    count('report trees');
    count('report nodes', expected.srNodes);
  });

  it.each(withKey('pr'))('reads the presentation state $path — PS3.3 A.33', ({ path, expected }) => {
    expect(presentationState(corpusDataSet(path))).toEqual(expected.pr);
    count('presentation states');
  });

  it.each(withKey('document'))('finds the document inside $path — PS3.3 C.24.2', ({ path, expected }) => {
    const dataset = corpusDataSet(path);
    const whole = bytes(dataset, 'EncapsulatedDocument')!;
    const content = whole.subarray(0, number(dataset, 'EncapsulatedDocumentLength') ?? whole.length);
    expect(text(dataset, 'MIMETypeOfEncapsulatedDocument')).toBe(expected.document.mime);
    expect(text(dataset, 'DocumentTitle')).toBe(expected.document.title);
    expect([content.length, sha256(content)]).toEqual([expected.document.bytes, expected.document.sha256]);
    expect(String.fromCharCode(...content.subarray(0, 8))).toBe(expected.document.start);
    count('documents');
  });

  it.each(withKey('waveform'))('reads the samples of $path — PS3.3 C.10.9', ({ path, expected }) => {
    const groups = items(corpusDataSet(path), 'WaveformSequence');
    expect(groups.map(waveformGroup)).toEqual(expected.waveform.map(({ rawNote, ...facts }: Expected) => facts));
    count('waveform groups', groups.length);
  });

  it.each(withKey('rtplan'))('reads the plan $path — PS3.3 C.8.8.9 to .14', ({ path, expected }) => {
    expect(treatmentPlan(corpusDataSet(path))).toEqual(expected.rtplan);
    count('plans');
  });

  it.each(withKey('rwv'))('reads the value map $path — PS3.3 C.7.6.16.2.11', ({ path, expected }) => {
    expect(valueMaps(corpusDataSet(path))).toEqual(expected.rwv);
    count('value maps');
  });

  it.each(withKey('dicomdir'))('lists the records of $path — PS3.3 F', ({ path, expected }) => {
    const records = directoryRecords(readPart10(corpusBytes(path), host));
    expect(records.map(directoryLine)).toEqual(expected.dicomdir);
    count('directory records', records.length);
  });
});

function presentationState(dataset: DataSet) {
  const area = (item: DataSet) => ({
    tl: [...numbers(item, 'DisplayedAreaTopLeftHandCorner')],
    br: [...numbers(item, 'DisplayedAreaBottomRightHandCorner')],
    mode: text(item, 'PresentationSizeMode'),
  });
  const softcopy = (item: DataSet) => ({
    center: numberOrNull(item, 'WindowCenter'),
    width: numberOrNull(item, 'WindowWidth'),
    lut: has(item, 'VOILUTSequence'),
  });
  const overlayGroups = Array.from({ length: 16 }, (_, index) => 0x6000 + 2 * index);
  return {
    label: text(dataset, 'ContentLabel'),
    layers: items(dataset, 'GraphicLayerSequence').map((item) => text(item, 'GraphicLayer')),
    annotations: items(dataset, 'GraphicAnnotationSequence').map((item) => text(item, 'GraphicLayer')),
    refs: items(dataset, 'ReferencedSeriesSequence').flatMap((series) =>
      items(series, 'ReferencedImageSequence').map((image) => text(image, 'ReferencedSOPInstanceUID')),
    ),
    softcopyVOI: items(dataset, 'SoftcopyVOILUTSequence').map(softcopy),
    modalityLUT: has(dataset, 'ModalityLUTSequence'),
    rescale: [numberOrNull(dataset, 'RescaleSlope'), numberOrNull(dataset, 'RescaleIntercept')],
    presentationLUTShape: textOrNull(dataset, 'PresentationLUTShape'),
    presentationLUT: has(dataset, 'PresentationLUTSequence'),
    displayedArea: items(dataset, 'DisplayedAreaSelectionSequence').map(area),
    rotation: numberOrNull(dataset, 'ImageRotation'),
    flip: textOrNull(dataset, 'ImageHorizontalFlip'),
    overlays: overlayGroups
      .filter((group) => dataset.elements.has(group * 0x10000 + 0x3000))
      .map((group) => `0x${group.toString(16)}`),
  };
}

function waveformGroup(group: DataSet) {
  const definitions = items(group, 'ChannelDefinitionSequence');
  const [channels, samples] = [number(group, 'NumberOfWaveformChannels')!, number(group, 'NumberOfWaveformSamples')!];
  const data = bytes(group, 'WaveformData')!;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const raw = Int32Array.from({ length: channels * samples }, (_, index) => view.getInt16(index * 2, true));
  const ofChannel = (channel: number) => raw.filter((_, index) => index % channels === channel);
  // PS3.3 C.10.9.1.4.2: sample × sensitivity × correction + baseline.
  const scaled = definitions.map((definition, channel) => {
    const sensitivity = number(definition, 'ChannelSensitivity') ?? 1;
    const factor = number(definition, 'ChannelSensitivityCorrectionFactor') ?? 1;
    return raw[channel] * sensitivity * factor + (number(definition, 'ChannelBaseline') ?? 0);
  });
  return {
    channels,
    samples,
    freq: number(group, 'SamplingFrequency'),
    bits: number(group, 'WaveformBitsAllocated'),
    interp: text(group, 'WaveformSampleInterpretation'),
    names: definitions.map((definition) => text(items(definition, 'ChannelSourceSequence')[0], 'CodeMeaning')),
    rawSha256: sha256(new Uint8Array(raw.buffer)),
    min: definitions.map((_, channel) => Math.min(...ofChannel(channel))),
    max: definitions.map((_, channel) => Math.max(...ofChannel(channel))),
    firstSampleScaled: scaled,
  };
}

function treatmentPlan(dataset: DataSet) {
  const beamOfGroup = (item: DataSet) => ({
    beam: number(item, 'ReferencedBeamNumber'),
    MU: number(item, 'BeamMeterset'),
    dose: number(item, 'BeamDose'),
  });
  const beam = (item: DataSet) => {
    const points = items(item, 'ControlPointSequence');
    const gantry = points.map((point) => number(point, 'GantryAngle')).filter((angle) => angle !== undefined);
    return {
      number: number(item, 'BeamNumber'),
      name: text(item, 'BeamName'),
      type: text(item, 'BeamType'),
      radiation: text(item, 'RadiationType'),
      machine: text(item, 'TreatmentMachineName'),
      controlPoints: number(item, 'NumberOfControlPoints'),
      // The reference keeps the first three.
      gantry: gantry.slice(0, 3),
      energy: number(points[0], 'NominalBeamEnergy'),
      isocenter: [...numbers(points[0], 'IsocenterPosition')],
    };
  };
  return {
    label: text(dataset, 'RTPlanLabel'),
    geometry: text(dataset, 'RTPlanGeometry'),
    fractionGroups: items(dataset, 'FractionGroupSequence').map((item) => ({
      number: number(item, 'FractionGroupNumber'),
      fractions: number(item, 'NumberOfFractionsPlanned'),
      beams: items(item, 'ReferencedBeamSequence').map(beamOfGroup),
    })),
    beams: items(dataset, 'BeamSequence').map(beam),
  };
}

function valueMaps(dataset: DataSet) {
  const images = items(dataset, 'ReferencedImageRealWorldValueMappingSequence');
  return images.flatMap((image) =>
    items(image, 'RealWorldValueMappingSequence').map((item) => ({
      label: text(item, 'LUTLabel'),
      first: number(item, 'RealWorldValueFirstValueMapped'),
      last: number(item, 'RealWorldValueLastValueMapped'),
      slope: number(item, 'RealWorldValueSlope'),
      intercept: number(item, 'RealWorldValueIntercept'),
      unit: text(items(item, 'MeasurementUnitsCodeSequence')[0], 'CodeValue'),
    })),
  );
}

function directoryLine({ type, path, sopInstanceUID, dataset }: ReturnType<typeof directoryRecords>[number]) {
  return {
    type,
    file: path.length === 0 ? null : path.join('/'),
    patient: has(dataset, 'PatientName') ? texts(dataset, 'PatientName').join('\\') : null,
    study: textOrNull(dataset, 'StudyInstanceUID'),
    series: textOrNull(dataset, 'SeriesInstanceUID'),
    inst: sopInstanceUID || null,
  };
}
