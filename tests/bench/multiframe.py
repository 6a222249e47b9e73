# One multi-frame file of the slices of a series, native explicit little endian: what the encoders of the benchmark compress.
import sys
from pathlib import Path
import pydicom
from pydicom.uid import ExplicitVRLittleEndian

folder, target, most = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
slices = [pydicom.dcmread(path) for path in sorted(folder.iterdir())[:most]]
first = slices[0]
first.NumberOfFrames = len(slices)
first.PixelData = b"".join(one.PixelData for one in slices)
first.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
first.is_little_endian, first.is_implicit_VR = True, False
first.save_as(target, write_like_original=False)
