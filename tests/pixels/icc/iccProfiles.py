# Matrix profiles, and what Little CMS makes of a cube of colours under each (relative colorimetric, to sRGB): JSON on
# standard output, profiles and pixels in base64. python3-pil.
import base64
import io
import json
import struct

from PIL import Image, ImageCms


def tag(kind, body):
    data = kind + b"\0\0\0\0" + body
    return data + b"\0" * (-len(data) % 4)


def xyz(values):
    return tag(b"XYZ ", b"".join(struct.pack(">i", round(value * 65536)) for value in values))


def gamma(value):
    return tag(b"curv", struct.pack(">IH", 1, round(value * 256)))


def table(entries):
    return tag(b"curv", struct.pack(f">I{len(entries)}H", len(entries), *entries))


def para(kind, values):
    return tag(b"para", struct.pack(">HH", kind, 0) + b"".join(struct.pack(">i", round(value * 65536)) for value in values))


def text(words):
    return tag(b"desc", struct.pack(">I", len(words) + 1) + words + b"\0" + b"\0" * 78)


def profile(colorants, curve):
    tags = {b"desc": text(b"test"), b"cprt": tag(b"text", b"none\0"), b"wtpt": xyz([0.9642, 1, 0.8249])}
    for name, colour in zip((b"r", b"g", b"b"), colorants):
        tags[name + b"XYZ"] = xyz(colour)
        tags[name + b"TRC"] = curve
    at, directory, body = 132 + 12 * len(tags), b"", b""
    for name, data in tags.items():
        directory += name + struct.pack(">II", at + len(body), len(data))
        body += data
    head = struct.pack(">I4sI4s4s4s12s4s4sIIIQI", at + len(body), b"test", 0x02400000, b"mntr", b"RGB ", b"XYZ ",
                       b"\0" * 12, b"acsp", b"APPL", 0, 0, 0, 0, 0)
    head += struct.pack(">iii", 63190, 65536, 54061) + b"\0" * 48
    return head[:128] + struct.pack(">I", len(tags)) + directory + body


# ICC colorants (D50) of Adobe RGB (1998), ProPhoto and sRGB.
adobe = [(0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457)]
prophoto = [(0.79767, 0.28804, 0.0), (0.13519, 0.71188, 0.0), (0.03134, 0.00009, 0.82491)]
srgb = [(0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.7141)]
smooth = [round(65535 * (0.3 * x / 63 + 0.7 * (x / 63) ** 2)) for x in range(64)]
cases = {
    "Adobe RGB, gamma": profile(adobe, gamma(2.19921875)),
    "ProPhoto, gamma": profile(prophoto, gamma(1.8)),
    "Adobe RGB, table": profile(adobe, table(smooth)),
    "Adobe RGB, parametric": profile(adobe, para(3, [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045])),
    "sRGB": profile(srgb, para(3, [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045])),
}
steps = [0, 1, 5, 16, 40, 77, 128, 170, 200, 230, 254, 255]
colours = bytes(value for r in steps for g in steps for b in steps for value in (r, g, b))
picture = Image.frombytes("RGB", (144, 12), colours)
found = {}
for name, data in cases.items():
    shown = ImageCms.profileToProfile(picture, ImageCms.ImageCmsProfile(io.BytesIO(data)), ImageCms.createProfile("sRGB"),
                                      renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC, outputMode="RGB")
    found[name] = {"profile": base64.b64encode(data).decode(), "rgb": base64.b64encode(shown.tobytes()).decode()}
print(json.dumps({"colours": base64.b64encode(colours).decode(), "cases": found}))
