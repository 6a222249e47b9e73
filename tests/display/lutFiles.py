# Small files whose LUTs and windows the corpus lacks, written by pydicom, with the values that numpy reads straight out of
# the tables, and pydicom's own chain where it covers the case. Prints JSON: name -> { bytes (base64), modality, voi, path }.
import base64, io, json, sys, warnings
import numpy as np
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.pixel_data_handlers.util import apply_modality_lut, apply_voi_lut

warnings.simplefilter('ignore')
LITTLE, BIG = '1.2.840.10008.1.2.1', '1.2.840.10008.1.2.2'
SC, XA, XRF = '1.2.840.10008.5.1.4.1.1.7', '1.2.840.10008.5.1.4.1.1.12.1', '1.2.840.10008.5.1.4.1.1.12.2'
folder = sys.argv[1]


def table(first, bits, entries, little, vr='US', packed=False):
    item = Dataset()
    item.add_new(0x00283002, vr, [len(entries) % 65536, first, bits])
    words = np.array(entries, dtype='u2')
    if packed:  # PS3.3 C.11.1.1.1: two entries of 8 bits a word, the first in its lower byte.
        padded = list(entries) + [0] * (len(entries) % 2)
        words = np.array([low | high << 8 for low, high in zip(padded[::2], padded[1::2])], dtype='u2')
    item.add_new(0x00283006, 'OW', words.astype('<u2' if little else '>u2').tobytes())
    return item


def write(name, samples, fill, syntax=LITTLE, sop=SC):
    little = syntax == LITTLE
    meta = FileMetaDataset()
    meta.TransferSyntaxUID, meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = syntax, sop, '2.25.7'
    ds = FileDataset(io.BytesIO(), {}, file_meta=meta, preamble=b'\0' * 128)
    ds.is_implicit_VR, ds.is_little_endian = False, little
    ds.SOPClassUID, ds.SOPInstanceUID, ds.Modality = sop, '2.25.7', 'OT'
    ds.Rows, ds.Columns, ds.SamplesPerPixel, ds.PhotometricInterpretation = 1, len(samples), 1, 'MONOCHROME2'
    ds.BitsAllocated, ds.BitsStored, ds.HighBit = 16, 16, 15
    ds.PixelRepresentation = 1 if samples.dtype.kind == 'i' else 0
    ds.PixelData = samples.astype(('<' if little else '>') + samples.dtype.str[1:]).tobytes()
    ds['PixelData'].VR = 'OW'
    fill(ds, little)
    path = f'{folder}/{name}.dcm'
    ds.save_as(path, write_like_original=False)
    return ds, {'path': path, 'bytes': base64.b64encode(open(path, 'rb').read()).decode()}


def looked_up(values, first, entries):
    return [int(entries[int(np.clip(value - first, 0, len(entries) - 1))]) for value in values]


out = {}
ramp = list(range(0, 250, 25))  # ten entries
short = np.arange(0, 12, dtype='u2')
for end, syntax in (('little', LITTLE), ('big', BIG)):
    name = f'packed VOI LUT, {end} endian'
    out[name] = write(f'voi-{end}', short, lambda ds, little: setattr(ds, 'VOILUTSequence', [table(1, 8, ramp, little, packed=True)]), syntax)[1]
    out[name]['voi'] = looked_up(short, 1, ramp)
    name = f'packed Modality LUT, {end} endian'
    out[name] = write(f'modality-{end}', short, lambda ds, little: setattr(ds, 'ModalityLUTSequence', [table(1, 8, ramp, little, packed=True)]), syntax)[1]
    out[name]['modality'] = looked_up(short, 1, ramp)

# Odd number of packed entries, padded to a word.
out['packed, an odd count'] = write('odd', short, lambda ds, little: setattr(ds, 'VOILUTSequence', [table(1, 8, ramp[:9], little, packed=True)]))[1]
out['packed, an odd count']['voi'] = looked_up(short, 1, ramp[:9])

# A table of words that is shorter than its descriptor says: the entries that are there count.
def cut(ds, little):
    item = table(0, 12, [0, 1000, 2000, 3000, 4000], little)
    item[0x00283002].value = [8, 0, 12]
    ds.VOILUTSequence = [item]
out['words, fewer than declared'] = write('cut', short, cut)[1]
out['words, fewer than declared']['voi'] = looked_up(short, 0, [0, 1000, 2000, 3000, 4000])

# 65536 entries are written as 0.
full = [(65535 - index) for index in range(65536)]
wide = np.array([0, 1, 32767, 32768, 65535], dtype='u2')
ds, out['65536 entries'] = write('full', wide, lambda ds, little: setattr(ds, 'VOILUTSequence', [table(0, 16, full, little)]))
out['65536 entries']['voi'] = looked_up(wide, 0, full)

# The descriptor's first value is signed when modality values can be negative, wherever the rescale stands.
twelve = [index * 400 for index in range(10)]
def enhanced(ds, little):
    value = Dataset(); value.RescaleIntercept, value.RescaleSlope, value.RescaleType = '-1000', '1', 'US'
    group = Dataset(); group.PixelValueTransformationSequence = [value]
    shown = Dataset(); shown.VOILUTSequence = [table(-5, 12, twelve, little, vr='SS')]
    group.FrameVOILUTSequence = [shown]
    ds.SharedFunctionalGroupsSequence, ds.NumberOfFrames = [group], 1
    ds.PerFrameFunctionalGroupsSequence = [Dataset()]
around = np.arange(993, 1007, dtype='u2')
out['signed by a functional group'] = write('enhanced', around, enhanced)[1]
out['signed by a functional group']['voi'] = looked_up(around.astype(int) - 1000, -5, twelve)

def negative_slope(ds, little):
    ds.RescaleIntercept, ds.RescaleSlope = '0', '-1'
    ds.VOILUTSequence = [table(-5, 12, twelve, little, vr='SS')]
few = np.arange(0, 8, dtype='u2')
out['signed by a negative slope'] = write('slope', few, negative_slope)[1]
out['signed by a negative slope']['voi'] = looked_up(-few.astype(int), -5, twelve)

# ... and unsigned when no modality value is negative, though samples are.
def lifted(ds, little):
    ds.RescaleIntercept, ds.RescaleSlope = '32768', '1'
    ds.VOILUTSequence = [table(40000, 12, twelve, little)]
signed = np.arange(7230, 7244, dtype='i2')
out['unsigned by an intercept'] = write('lifted', signed, lifted)[1]
out['unsigned by an intercept']['voi'] = looked_up(signed.astype(int) + 32768, 40000, twelve)

# Windows, by pydicom's own chain to 8 bits.
for function, width in (('LINEAR', 1), ('LINEAR', 2), ('LINEAR', 300.5), ('LINEAR_EXACT', 0.5), ('LINEAR_EXACT', 257), ('SIGMOID', 90)):
    def window(ds, little, function=function, width=width):
        ds.RescaleIntercept, ds.RescaleSlope = '-100', '0.75'
        ds.WindowCenter, ds.WindowWidth, ds.VOILUTFunction = '20', str(width), function
    samples = np.arange(0, 400, dtype='u2')
    name = f'{function} {width}'
    ds, out[name] = write(name.replace(' ', '-'), samples, window)
    values = apply_modality_lut(samples, ds)
    shown = np.asarray(apply_voi_lut(values, ds), dtype='f8')
    low, high = samples_range = (-100.0, 65535 * 0.75 - 100)
    out[name]['grey'] = ((shown - low) / (high - low) * 255).tolist()

# Bytes in a table that claims 16 bits: full scale is that of the bytes.
def claims(ds, little):
    item = table(1, 8, ramp, little, packed=True)
    item[0x00283002].value = [len(ramp), 1, 16]
    ds.VOILUTSequence = [item]
out['packed, claims 16 bits'] = write('claims', short, claims)[1]
out['packed, claims 16 bits']['grey'] = looked_up(short, 1, ramp)

# A palette of bytes in big-endian words.
def coloured(ds, little):
    ds.PhotometricInterpretation = 'PALETTE COLOR'
    for tag, shift in ((1, 0), (2, 5), (3, 11)):
        item = table(0, 8, [value + shift for value in ramp], little, packed=True)
        ds.add_new(0x00281100 + tag, 'US', [len(ramp), 0, 8])
        ds.add_new(0x00281200 + tag, 'OW', item[0x00283006].value)
out['packed palette, big endian'] = write('palette', short, coloured, BIG)[1]
out['packed palette, big endian']['rgb'] = [looked_up(short, 0, [value + shift for value in ramp])[index] for index in range(12) for shift in (0, 5, 11)]

# X-ray angiography: the Modality LUT leads back to beam intensity and is not for display; dcm2pnm tells the same.
for sop, modality, relation in ((XA, 'XA', 'LOG'), (XA, 'XA', 'DISP'), (XRF, 'RF', 'LOG')):
    def angiography(ds, little, modality=modality, relation=relation):
        ds.Modality, ds.PixelIntensityRelationship = modality, relation
        ds.ModalityLUTSequence = [table(0, 16, [index * index for index in range(256)], little)]
    samples = np.arange(0, 256, dtype='u2')
    name = f'{modality} {relation}'
    out[name] = write(name.replace(' ', '-'), samples, angiography, sop=sop)[1]
    out[name]['modality'] = samples.tolist()

print(json.dumps(out))
