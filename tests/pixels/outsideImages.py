# Small images of closed formulas as native explicit little endian files, for other programs' encoders; what each frame's
# samples hash to, little endian in their container, as JSON on standard output. python3-pydicom, python3-numpy.
import hashlib
import json
import sys
from pathlib import Path

import numpy as np
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian

folder = Path(sys.argv[1])
rows, columns = 37, 45


def formula(frame, row, column, colour, low, high):
    value = 17 * row + 29 * column + 101 * frame + 53 * colour + (row * column) % 7
    return low + value % (high - low + 1)


# name, frames, samples per pixel, bits allocated, bits stored, signed
images = [
    ("grey8", 1, 1, 8, 8, False), ("grey8x3", 3, 1, 8, 8, False), ("grey12", 1, 1, 16, 12, False),
    ("grey12x3", 3, 1, 16, 12, False), ("grey16", 1, 1, 16, 16, False), ("grey16s", 1, 1, 16, 16, True),
    ("grey16sx2", 2, 1, 16, 16, True), ("grey12s", 1, 1, 16, 12, True), ("rgb8", 1, 3, 8, 8, False), ("rgb8x2", 2, 3, 8, 8, False),
]
told = {}
for name, frames, samples, allocated, stored, signed in images:
    low, high = (-(1 << (stored - 1)), (1 << (stored - 1)) - 1) if signed else (0, (1 << stored) - 1)
    kind = {8: "u1", 16: "<i2" if signed else "<u2"}[allocated]
    frame, row, column, colour = np.indices((frames, rows, columns, samples))
    pixels = formula(frame, row, column, colour, low, high).astype(kind)
    # A signed sample of fewer bits than its container stands in the lower bits alone (PS3.5 8.1.1).
    written = pixels & ((1 << stored) - 1) if stored < allocated else pixels
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    meta.MediaStorageSOPInstanceUID = f"1.2.3.{len(told) + 1}"
    ds = FileDataset(None, {}, file_meta=meta, preamble=b"\0" * 128)
    ds.is_little_endian, ds.is_implicit_VR = True, False
    ds.SOPClassUID, ds.SOPInstanceUID = meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID
    ds.StudyInstanceUID, ds.SeriesInstanceUID, ds.Modality, ds.PatientName = "1.2.3", "1.2.4", "OT", "Outside"
    ds.Rows, ds.Columns, ds.SamplesPerPixel, ds.NumberOfFrames = rows, columns, samples, frames
    ds.PhotometricInterpretation = "RGB" if samples == 3 else "MONOCHROME2"
    if samples == 3:
        ds.PlanarConfiguration = 0
    ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation = allocated, stored, stored - 1, int(signed)
    data = written.astype(kind).tobytes()
    ds.PixelData = data + b"\0" * (len(data) % 2)
    ds.save_as(folder / f"{name}.dcm", write_like_original=False)
    told[name] = [hashlib.sha256(pixels[index].tobytes()).hexdigest() for index in range(frames)]
print(json.dumps(told))
