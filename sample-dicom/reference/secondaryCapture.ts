// Secondary Capture (PS3.3 A.8): pictures without a modality of their own; any photometric interpretation is allowed.

export const secondaryCapture = {
  modality: 'OT',
  sopClassUID: '1.2.840.10008.5.1.4.1.1.7',
  elements: { ConversionType: 'SYN', PatientOrientation: null },
} as const;
