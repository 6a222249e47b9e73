// Invented people. The family names begin with FICTIF so that nobody can take them for real ones.

export interface SamplePatient {
  readonly patientName: string;
  readonly patientId: string;
  readonly birthDate: string;
  readonly sex: 'F' | 'M';
  readonly age: string;
  readonly sizeM: number;
  readonly weightKg: number;
}

export const patients = {
  anais: {
    patientName: 'FICTIF-LEBRUN^Anaïs',
    patientId: 'FICTIF-0001',
    birthDate: '19580312',
    sex: 'F',
    age: '068Y',
    sizeM: 1.62,
    weightKg: 64,
  },
  loic: {
    patientName: 'FICTIF-VANDENBÉRGHE^Loïc',
    patientId: 'FICTIF-0002',
    birthDate: '19671104',
    sex: 'M',
    age: '058Y',
    sizeM: 1.71,
    weightKg: 74,
  },
  helene: {
    patientName: 'FICTIF-GUÉGUEN^Hélène',
    patientId: 'FICTIF-0003',
    birthDate: '19890627',
    sex: 'F',
    age: '036Y',
    sizeM: 1.68,
    weightKg: 59,
  },
  jerome: {
    patientName: 'FICTIF-DELVAUX^Jérôme',
    patientId: 'FICTIF-0004',
    birthDate: '19790208',
    sex: 'M',
    age: '047Y',
    sizeM: 1.78,
    weightKg: 81,
  },
  zoe: {
    patientName: 'FICTIF-NOËL^Zoé Françoise',
    patientId: 'FICTIF-0005',
    birthDate: '19630919',
    sex: 'F',
    age: '062Y',
    sizeM: 1.66,
    weightKg: 71,
  },
} as const satisfies Record<string, SamplePatient>;
