"""Reads the given files with pydicom, as another program would, and prints one JSON line each."""
import json
import sys

import pydicom

for path in sys.argv[1:]:
    dataset = pydicom.dcmread(path)
    pixels = dataset.pixel_array
    print(json.dumps({
        'name': str(dataset.PatientName),
        'modality': dataset.Modality,
        'shape': list(pixels.shape),
        'sum': int(pixels.astype('int64').sum()),
        'window': str(dataset.get('WindowCenterWidthExplanation', '')),
    }))
