# Colour files that the corpus lacks, written by pydicom into the folder given, and the RGB that the standard's formulas make
# of them, as JSON: name -> { path, rgb, tolerance }. PS3.3 C.7.6.3.1.2, C.7.6.3.1.5, C.7.9.2. python3-pydicom, python3-numpy.
import json
import sys
import warnings

import numpy as np
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian

warnings.simplefilter("ignore")
folder, told = sys.argv[1], {}
rows = columns = 16


def save(name, pixels, colours, samples, allocated, stored, expected, tolerance=0, planar=None, signed=0, fill=None, big=False):
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = "1.2.840.10008.5.1.4.1.1.7", f"1.2.3.{len(told) + 1}"
    meta.TransferSyntaxUID = ExplicitVRBigEndian if big else ExplicitVRLittleEndian
    ds = FileDataset(None, {}, file_meta=meta, preamble=b"\0" * 128)
    ds.is_little_endian, ds.is_implicit_VR = not big, False
    ds.SOPClassUID, ds.SOPInstanceUID, ds.Modality = meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID, "OT"
    ds.Rows, ds.Columns, ds.SamplesPerPixel, ds.PhotometricInterpretation = rows, columns, samples, colours
    ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation = allocated, stored, stored - 1, signed
    if planar is not None:
        ds.PlanarConfiguration = planar
    if fill:
        fill(ds)
    ds.PixelData = pixels.astype(pixels.dtype.newbyteorder(">" if big else "<")).tobytes()
    ds["PixelData"].VR = "OW" if allocated > 8 else "OB"
    path = f"{folder}/{len(told)}.dcm"
    ds.save_as(path, write_like_original=False)
    told[name] = {"path": path, "rgb": [int(value) for value in np.asarray(expected).ravel()], "tolerance": tolerance}


def palette(tables, bits, first=0, count=None, segmented=False, big=False, vr="US"):
    def fill(ds):
        for index, table in enumerate(tables):
            data = np.array(table, ">u2" if big else "<u2").tobytes() if bits == 16 else bytes(int(v) for v in table)
            data += b"\0" * (len(data) % 2)
            if bits == 8 and big:  # Two entries a word, the first in its lower byte.
                data = np.frombuffer(data, "<u2").astype(">u2").tobytes()
            ds.add_new(0x00281101 + index, vr, [count, first, bits])
            ds.add_new((0x00281221 if segmented else 0x00281201) + index, "OW", data)

    return fill


def expand(segments, bits):
    out = []

    def walk(at, left):
        while at < len(segments) - 1 and left != 0:
            kind, length = segments[at], segments[at + 1]
            if kind == 0:
                out.extend(segments[at + 2 : at + 2 + length])
                at += 2 + length
            elif kind == 1:
                start, end = out[-1], segments[at + 2]
                out.extend(int(np.floor(start + (end - start) * step / length + 0.5)) for step in range(1, length + 1))
                at += 3
            else:  # An offset in bytes: two words, or four bytes, low one first.
                parts = segments[at + 2 : at + (4 if bits == 16 else 6)]
                offset = sum(part << ((16 if bits == 16 else 8) * index) for index, part in enumerate(parts))
                walk(offset // 2 if bits == 16 else offset, length)
                at += 4 if bits == 16 else 6
            left -= 1

    walk(0, -1)
    return out


index = np.arange(256, dtype="u1")
ramp = np.round(np.linspace(0, 65535, 256)).astype(int)
dark = np.round(np.linspace(0, 200, 256)).astype(int)
save("palette of 16 bits, one colour nearly dark", index, "PALETTE COLOR", 1, 8, 8,
     np.stack([ramp >> 8, ramp >> 8, dark >> 8], -1), fill=palette([ramp, ramp, dark], 16, 0, 256))
signed, table = np.arange(-128, 128, dtype="i1"), np.arange(64) * 4
entry = np.clip(signed.astype(int) + 32, 0, 63)
save("palette from −32 on", signed, "PALETTE COLOR", 1, 8, 8,
     np.stack([table[entry], 255 - table[entry], table[entry] // 2], -1), signed=1,
     fill=palette([table, 255 - table, table // 2], 8, -32, 64, vr="SS"))
sixteen = [0, 2, 1000, 50000, 1, 6, 60000, 0, 1, 256, 2, 2, 0, 0, 2, 1, 8, 0, 1, 239, 65535]
eight = [0, 2, 10, 200, 1, 6, 240, 0, 1, 1, 2, 2, 0, 0, 0, 0, 2, 1, 4, 0, 0, 0, 1, 200, 255]
whole = expand(sixteen, 16)
save("segments of 16 bits, a line repeated", index, "PALETTE COLOR", 1, 8, 8,
     np.stack([np.array(whole)[np.minimum(index, len(whole) - 1)] >> 8] * 3, -1),
     fill=palette([sixteen] * 3, 16, 0, len(whole), segmented=True))
whole = expand(eight, 8)
plain = np.arange(256)
for big in (False, True):
    end = "big endian" if big else "little endian"
    save(f"segments of 8 bits, a line repeated, {end}", index, "PALETTE COLOR", 1, 8, 8,
         np.stack([np.array(whole)[np.minimum(index, len(whole) - 1)]] * 3, -1),
         fill=palette([eight] * 3, 8, 0, len(whole), segmented=True, big=big), big=big)
    save(f"palette of 8 bits, {end}", index, "PALETTE COLOR", 1, 8, 8,
         np.stack([plain, 255 - plain, plain // 2], -1),
         fill=palette([plain, 255 - plain, plain // 2], 8, 0, 256, big=big), big=big)


def rgb(y, cb, cr, middle, top, is_full=True):
    """PS3.3 C.7.6.3.1.2, at full depth; 8 bits of the result."""
    y, cb, cr = (np.asarray(each, float) for each in (y, cb, cr))
    if is_full:
        k = 1
    else:
        y, k = (y - 16) * 255 / 219, 255 / 224
    cb, cr = k * (cb - middle), k * (cr - middle)
    colours = np.stack([y + 1.402 * cr, y - 0.344136 * cb - 0.714136 * cr, y + 1.772 * cb], -1)
    return np.clip(np.floor(colours + 0.5), 0, 255) if top == 255 else np.clip(colours, 0, top) // 256


def halved(y, cb, cr, kind):
    return np.stack([y[:, 0::2], y[:, 1::2], cb[:, 0::2], cr[:, 0::2]], -1).astype(kind)


def shared(chroma):
    return np.repeat(chroma[:, 0::2], 2, 1)


chance = np.random.default_rng(5)
y, cb, cr = (chance.integers(16, 236, (rows, columns)) for _ in range(3))
save("YBR_FULL in planes", np.stack([y, cb, cr]).astype("u1"), "YBR_FULL", 3, 8, 8, rgb(y, cb, cr, 128, 255), 1, planar=1)
save("YBR_FULL_422", halved(y, cb, cr, "u1"), "YBR_FULL_422", 3, 8, 8, rgb(y, shared(cb), shared(cr), 128, 255), 1, planar=0)
save("YBR_PARTIAL_422", halved(y, cb, cr, "u1"), "YBR_PARTIAL_422", 3, 8, 8,
     rgb(y, shared(cb), shared(cr), 128, 255, False), 1, planar=0)
y, cb, cr = (chance.integers(4112, 60395, (rows, columns)) for _ in range(3))
save("YBR_FULL of 16 bits", np.stack([y, cb, cr], -1).astype("u2"), "YBR_FULL", 3, 16, 16, rgb(y, cb, cr, 32768, 65535), 1, planar=0)
for big in (False, True):
    save(f"YBR_FULL_422 of 16 bits, {'big' if big else 'little'} endian", halved(y, cb, cr, "u2"), "YBR_FULL_422", 3, 16, 16,
         rgb(y, shared(cb), shared(cr), 32768, 65535), 1, planar=0, big=big)
twelve = chance.integers(0, 4096, (rows, columns, 3))
save("RGB of 12 bits", twelve.astype("u2"), "RGB", 3, 16, 12, twelve >> 4, planar=0)
save("RGB of 12 bits in planes", np.moveaxis(twelve, -1, 0).astype("u2"), "RGB", 3, 16, 12, twelve >> 4, planar=1)
deep = chance.integers(0, 2**32, (rows, columns, 3))
for big in (False, True):
    save(f"RGB of 32 bits, {'big' if big else 'little'} endian", deep.astype("u4"), "RGB", 3, 32, 32, deep >> 24, planar=0, big=big)
print(json.dumps(told))
