// MR Image (PS3.3 C.8.3.1) with the parameters by which a sequence is recognised.
import type { ElementRecord } from '../../native-free-core/dicom/index.ts';

export const mrImageStorage = '1.2.840.10008.5.1.4.1.1.4';

export interface MrSequence {
  readonly scanningSequence: string;
  readonly sequenceVariant: string;
  readonly sequenceName: string;
  readonly repetitionTimeMs: number;
  readonly echoTimeMs: number;
  readonly echoTrainLength: number;
  readonly flipAngleDeg: number;
}

export function mrImageModule(sequence: MrSequence, spacingBetweenSlicesMm: number): ElementRecord {
  return {
    ImageType: ['ORIGINAL', 'PRIMARY', 'OTHER'],
    ScanningSequence: sequence.scanningSequence,
    SequenceVariant: sequence.sequenceVariant,
    ScanOptions: null,
    MRAcquisitionType: '2D',
    SequenceName: sequence.sequenceName,
    RepetitionTime: sequence.repetitionTimeMs,
    EchoTime: sequence.echoTimeMs,
    EchoNumbers: 1,
    EchoTrainLength: sequence.echoTrainLength,
    FlipAngle: sequence.flipAngleDeg,
    MagneticFieldStrength: 1.5,
    ImagingFrequency: 63.87,
    ImagedNucleus: '1H',
    NumberOfAverages: 1,
    PixelBandwidth: 180,
    SpacingBetweenSlices: spacingBetweenSlicesMm,
    InPlanePhaseEncodingDirection: 'ROW',
    ReceiveCoilName: 'Antenne tête',
  };
}
