"""Grades as an ASC Color Correction Collection (.ccc), one correction a shot."""

from xml.etree import ElementTree as ET

from colorstudio.film.interchange.edit import Edit

_NAMESPACE = "urn:ASC:CDL:v1.01"


def collection(edit: Edit) -> str:
    """Of the shots whose grade a CDL can say; ids are ``shot_007``."""
    root = ET.Element("ColorCorrectionCollection", xmlns=_NAMESPACE)
    for shot in edit.shots:
        if not shot.sop:
            continue
        correction = ET.SubElement(root, "ColorCorrection", id=f"shot_{shot.number:03d}")
        sop = ET.SubElement(correction, "SOPNode")
        slope, offset, power = shot.sop.strip("()").split(")(")
        for name, text in (("Slope", slope), ("Offset", offset), ("Power", power)):
            ET.SubElement(sop, name).text = text
        sat = ET.SubElement(correction, "SatNode")
        ET.SubElement(sat, "Saturation").text = f"{shot.saturation:.6f}"
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'
