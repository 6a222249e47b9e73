// What a derived image takes over from its source series, module by module (PS3.3 tables A.3-1, A.4-1, A.21.3-1).

/** Patient, study and frame of reference: the same entity, so its attributes as they stand in the first source image. */
const entityKeywords = `
PatientName PatientID IssuerOfPatientID TypeOfPatientID IssuerOfPatientIDQualifiersSequence PatientBirthDate PatientSex
OtherPatientIDs OtherPatientIDsSequence PatientComments EthnicGroup PatientSpeciesDescription PatientIdentityRemoved
DeidentificationMethod DeidentificationMethodCodeSequence QualityControlSubject
StudyInstanceUID StudyDate StudyTime ReferringPhysicianName StudyID AccessionNumber IssuerOfAccessionNumberSequence
StudyDescription PhysiciansOfRecord PatientAge PatientSize PatientWeight AdditionalPatientHistory MedicalAlerts Allergies
LongitudinalTemporalInformationModified
Modality
`;

/** Where the patient's space is: of what lies in it. */
const placeKeywords = 'FrameOfReferenceUID PositionReferenceIndicator';

/** Series, equipment and acquisition: kept where every source image says the same. */
const commonKeywords = `
Laterality ImageLaterality BodyPartExamined AnatomicRegionSequence PatientPosition ProtocolName
Manufacturer InstitutionName InstitutionAddress StationName InstitutionalDepartmentName ManufacturerModelName
DeviceSerialNumber SoftwareVersions SpatialResolution
AcquisitionDate AcquisitionTime AcquisitionNumber TimezoneOffsetFromUTC
ContrastBolusAgent ContrastBolusAgentSequence ContrastBolusRoute ContrastBolusVolume ContrastBolusIngredient
LossyImageCompressionRatio LossyImageCompressionMethod
`;

/** Of a picture that no machine has taken. */
const bodyKeywords = `Laterality ImageLaterality BodyPartExamined AnatomicRegionSequence ProtocolName
  InstitutionName TimezoneOffsetFromUTC ContrastBolusAgent LossyImageCompressionRatio LossyImageCompressionMethod`;

/** What only one kind of image has. `required`: type 1 and 2, from the first image even where the images differ. */
const kindKeywords = {
  CT: {
    required: 'KVP AcquisitionNumber',
    common: `ScanOptions DataCollectionDiameter ReconstructionDiameter ConvolutionKernel FilterType XRayTubeCurrent
      ExposureTime Exposure DistanceSourceToDetector DistanceSourceToPatient RotationDirection FocalSpots`,
  },
  MR: {
    required:
      'ScanningSequence SequenceVariant ScanOptions MRAcquisitionType RepetitionTime EchoTime EchoTrainLength InversionTime',
    common: `SequenceName AngioFlag NumberOfAverages ImagingFrequency ImagedNucleus EchoNumbers MagneticFieldStrength
      FlipAngle PixelBandwidth ReceiveCoilName TransmitCoilName ContentQualification`,
  },
  PT: {
    required: `Units CountsSource SeriesType RandomsCorrectionMethod DecayCorrection CollimatorType CorrectedImage
      PatientOrientationCodeSequence PatientGantryRelationshipCodeSequence RadiopharmaceuticalInformationSequence
      EnergyWindowRangeSequence FrameReferenceTime ActualFrameDuration DecayFactor AcquisitionDate AcquisitionTime`,
    common: `AttenuationCorrectionMethod ScatterCorrectionMethod ReconstructionMethod ReconstructionDiameter
      DetectorLinesOfResponseUsed FieldOfViewShape FieldOfViewDimensions TypeOfDetectorMotion
      DoseCalibrationFactor ScatterFractionFactor DeadTimeFactor SUVType`,
  },
  /** A picture that lies nowhere flat (PS3.3 table A.8-1): whose it is, and little of the machine that took its source. */
  SC: { required: 'Manufacturer', common: '' },
} as const;

export type DerivableKind = keyof typeof kindKeywords;

export function requiredKeywords(kind: DerivableKind): readonly string[] {
  return words(`${entityKeywords} ${kind === 'SC' ? '' : placeKeywords} ${kindKeywords[kind].required}`);
}

export function sharedKeywords(kind: DerivableKind): readonly string[] {
  return words(`${kind === 'SC' ? bodyKeywords : commonKeywords} ${kindKeywords[kind].common}`);
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
