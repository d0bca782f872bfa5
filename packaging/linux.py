"""A Debian package, and the tree that an AppImage is made of."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from product import HERE, ROOT, Product

_TEMPLATES = HERE / "linux"


def pack(product: Product, folder: Path, output: Path) -> Iterator[Path]:
    """``colorstudio_VERSION_ARCH.deb``; where appimagetool is on the path, an AppImage too.

    What they are made of stays in ``output/tree``, for Flatpak.
    """
    tree = output / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    lay_out(product, folder, tree)
    yield _deb(product, tree, output)
    if tool := shutil.which("appimagetool"):
        yield _app_image(product, tool, tree, output)


def lay_out(product: Product, folder: Path, tree: Path) -> None:
    """Put everything where Linux looks for it, below ``tree``."""
    share, library = tree / "usr" / "share", tree / "usr" / "lib" / product.command
    shutil.copytree(folder, library, symlinks=True)
    command = tree / "usr" / "bin" / product.command
    command.parent.mkdir(parents=True)
    command.symlink_to(f"../lib/{product.command}/{product.command}")
    icon, mime = ROOT / "resources" / "icon", ROOT / "resources" / "mime" / "packages"
    icons = share / "icons" / "hicolor" / "scalable" / "apps"
    for source, target in (
        (icon / "colorstudio.svg", icons / f"{product.command}.svg"),
        (mime / "colorstudio.xml", share / "mime" / "packages" / f"{product.command}.xml"),
        (ROOT / "NOTICE", share / "doc" / product.command / "NOTICE"),
        (ROOT / "LICENSE", share / "doc" / product.command / "copyright"),
    ):
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    _write(share / "applications" / f"{product.command}.desktop", desktop_entry(product))
    _write(share / "metainfo" / f"{product.id}.metainfo.xml", metainfo(product))


def desktop_entry(product: Product) -> str:
    """What the desktop's menu shows."""
    return _filled(
        "colorstudio.desktop",
        name=product.name,
        summary=product.summary,
        command=product.command,
        categories=_listed(product.categories),
        keywords=_listed(product.keywords),
        mime=product.mime,
    )


def metainfo(product: Product) -> str:
    """What software centres show (AppStream)."""
    return _filled(
        "metainfo.xml",
        id=product.id,
        name=product.name,
        summary=product.summary,
        bundled_licence=product.bundled_licence,
        publisher=product.publisher,
        paragraphs="\n".join(f"    <p>{text}</p>" for text in product.description),
        command=product.command,
        mime=product.mime,
        version=product.version,
        date=product.date,
    )


def control(product: Product, architecture: str, kib: int) -> str:
    """What Debian's package manager reads."""
    return _filled(
        "control",
        command=product.command,
        version=product.version,
        stamp=product.commit.replace("-", "."),
        architecture=architecture,
        contact=product.contact,
        kib=kib,
        depends=", ".join(product.debian.depends),
        section=product.debian.section,
        summary=product.summary,
        long="\n .\n".join(f" {text}" for text in product.description),
    )


def _deb(product: Product, tree: Path, output: Path) -> Path:
    said = ["dpkg", "--print-architecture"]
    architecture = subprocess.run(said, check=True, capture_output=True, text=True).stdout.strip()
    files = [file for file in tree.rglob("*") if file.is_file() and not file.is_symlink()]
    kib = sum(file.stat().st_size for file in files) // 1024
    _write(tree / "DEBIAN" / "control", control(product, architecture, kib))
    target = output / f"{product.command}_{product.version}_{architecture}.deb"
    words = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", str(tree), str(target)]
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree / "DEBIAN")
    return target


def _app_image(product: Product, tool: str, tree: Path, output: Path) -> Path:
    share = tree / "usr" / "share"
    shutil.copy(share / "applications" / f"{product.command}.desktop", tree)
    shutil.copy(share / "icons" / "hicolor" / "scalable" / "apps" / f"{product.command}.svg", tree)
    (tree / "AppRun").symlink_to(f"usr/lib/{product.command}/{product.command}")
    target = output / f"{product.name}-{product.version}.AppImage"
    subprocess.run([tool, str(tree), str(target)], check=True)
    return target


def _listed(words: list[str]) -> str:
    return "".join(f"{word};" for word in words)


def _filled(template: str, **values: object) -> str:
    return (_TEMPLATES / template).read_text(encoding="utf-8").format(**values)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
