"""A disk image with the application bundle, signed where a certificate is named."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

from product import HERE, Product

_CERTIFICATE = "COLORSTUDIO_CERTIFICATE"  # the name of a "Developer ID Application" in the keychain


def pack(product: Product, folder: Path, output: Path) -> Iterator[Path]:
    """``ColorStudio-VERSION.dmg``."""
    bundle = folder.parent / f"{product.name}.app"
    if certificate := os.environ.get(_CERTIFICATE):
        entitlements = HERE / "macos" / "entitlements.plist"
        words = ["codesign", "--deep", "--force", "--timestamp", "--options", "runtime"]
        named = ["--entitlements", str(entitlements), "--sign", certificate, str(bundle)]
        subprocess.run([*words, *named], check=True)
    target = output / f"{product.name}-{product.version}.dmg"
    words = ["hdiutil", "create", "-volname", product.name, "-srcfolder", str(bundle), "-ov"]
    subprocess.run([*words, "-format", "UDZO", str(target)], check=True)
    yield target
