"""The reference objects read by pydicom and checked by numpy: nothing here knows the workstation. Prints one JSON object."""

import glob
import json
import sys

import numpy as np
import pydicom
from pydicom.pixel_data_handlers.util import apply_color_lut

folder = sys.argv[1]


def read(name):
    return pydicom.dcmread(f"{folder}/{name}.dcm")


def values(d):
    stored = d.pixel_array.astype(int)
    if d.PixelRepresentation == 1:  # pydicom leaves the bits above Bits Stored as they are (PS3.5 8.1.1)
        sign = 1 << (d.BitsStored - 1)
        stored = ((stored & (2 * sign - 1)) ^ sign) - sign
    return stored * float(d.RescaleSlope) + float(d.RescaleIntercept)


y, x = np.mgrid[0:96, 0:96]
phantom = np.where((x - 48) ** 2 + (y - 48) ** 2 <= 44**2, 0, -1000)
inserts = [(-800, 48, 20), (-100, 74, 40), (60, 64, 70), (300, 32, 70), (1000, 22, 40)]
for hu, cx, cy in inserts:
    phantom = np.where((x - cx) ** 2 + (y - cy) ** 2 <= 100, hu + x - cx, phantom)

cylinders = [f"ct-cylinders/{n}" for n in ("unsigned", "signed", "signed-12", "slope-quarter")]
cylinders += [f"encodings/{n}" for n in ("explicit-little", "implicit-little", "big-endian", "deflated", "rle")]
same = sum(bool((values(read(name)) == phantom).all()) for name in [*cylinders, "jpeg"])


def disc(picture, cx, cy):
    return float(picture[(x - cx) ** 2 + (y - cy) ** 2 <= 49].mean())


def length(d, spacing):
    return round(float(np.hypot(30 * spacing[1], 40 * spacing[0])), 6)


patient, detector, calibrated, magnified = (
    read(f"rulers/{n}") for n in ("patient-plane", "detector", "calibrated", "magnified")
)
rulers = [
    length(patient, patient.PixelSpacing),
    length(detector, detector.ImagerPixelSpacing),
    length(calibrated, calibrated.PixelSpacing),
    length(magnified, magnified.ImagerPixelSpacing) / float(magnified.EstimatedRadiographicMagnificationFactor),
]

pet = read("suv-sphere/slice-1")
dose = pet.RadiopharmaceuticalInformationSequence[0]
activity = float(values(pet)[24, 24])
grams = float(pet.PatientWeight) * 1000
seconds = (10 * 3600 + 15 * 60) - (9 * 3600 + 12 * 60)
assert (dose.RadiopharmaceuticalStartTime, pet.SeriesTime) == ("091200", "101500")
left = float(dose.RadionuclideTotalDose) * 2 ** (-seconds / float(dose.RadionuclideHalfLife))

order = sorted((pydicom.dcmread(p) for p in glob.glob(f"{folder}/slice-order/*.dcm")), key=lambda d: d.ImagePositionPatient[2])
assert [d.InstanceNumber for d in order] == sorted((d.InstanceNumber for d in order), reverse=True)


def places(d):
    rows, columns = np.mgrid[0 : d.Rows, 0 : d.Columns]
    along = np.array(d.ImageOrientationPatient, float)
    at = np.array(d.ImagePositionPatient, float)
    at = at + columns[..., None] * along[:3] * float(d.PixelSpacing[1])
    return at + rows[..., None] * along[3:] * float(d.PixelSpacing[0])


def departures():
    for path in glob.glob(f"{folder}/linear-field/*.dcm"):
        d = pydicom.dcmread(path)
        yield np.abs(values(d) - places(d) @ np.array([10, 5, -5])).max()


def rod_departures():
    for path in glob.glob(f"{folder}/gantry-tilt/*.dcm"):
        d = pydicom.dcmread(path)
        px, py, pz = np.moveaxis(places(d), 2, 0)
        cones = [np.maximum(0, 1600 - 200 * np.hypot(px - cx, py - rise * pz)) for cx, rise in ((-12, 0), (12, 0.25))]
        yield np.abs(values(d) - np.round(sum(cones) - 1000)).max()


def block(name):
    d = read(f"left-block/{name}")
    return round(float(places(d)[values(d) > 0][:, 0].mean()), 6)


ramp = read("voi-ramps/linear")
palette = read("colours/palette")
rgb = apply_color_lut(palette.pixel_array, palette) >> 8
k = np.arange(1024).reshape(32, 32) & 255
wanted = np.stack([k, 255 - k, k * 5 & 255], axis=2)

print(
    json.dumps(
        {
            "cylinders": same,
            "insertMeans": [disc(values(read("ct-cylinders/slope-quarter")), cx, cy) for _, cx, cy in inserts],
            "ramp": int((values(ramp).ravel() == np.arange(4096) - 1024).sum()),
            "rulers": rulers,
            "suv": round(activity * grams / left, 4),
            "suvWithoutDecay": round(activity * grams / float(dose.RadionuclideTotalDose), 4),
            "order": [int(values(d)[0, 0]) for d in order],
            "linearField": round(float(max(departures())), 6),
            "rodCentres": round(float(max(rod_departures())), 6),
            "blockMm": [block("usual"), block("turned")],
            "palette": int(np.abs(rgb.astype(int) - wanted).max()),
        }
    )
)
