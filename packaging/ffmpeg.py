"""FFmpeg without what is under the GPL, and PyAV on top of it.

PyAV's own wheels bring an FFmpeg that is linked with x264 and x265. For the build without them
FFmpeg is made from its source, with OpenH264 where the system has it, and PyAV from its own.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

_PLAIN = (
    *("--disable-static", "--enable-shared", "--disable-programs"),
    *("--disable-doc", "--disable-debug", "--disable-autodetect", "--disable-network"),
    "--enable-zlib",
)
_NEEDED = {"libopenh264": "openh264"}  # FFmpeg's name, pkg-config's
_WELCOME = {
    "libdav1d": "dav1d",
    "libmp3lame": "lame",
    "libopus": "opus",
    "libsvtav1": "SvtAv1Enc",
    "libvpx": "vpx",
    "libwebp": "libwebp",
    "libvpl": "vpl",
    "nvenc": "ffnvcodec",
}
_UNDER_GPL = ("pycolmap",)  # its CHOLMOD has the modules that are under the GPL


def without_gpl(python: Path, source: Path, work: Path) -> None:
    """Put PyAV on an FFmpeg under the LGPL, and take out what else is under the GPL."""
    prefix = _build(source.resolve(), work)
    words = [str(python), "-m", "pip", "--disable-pip-version-check"]
    version, encoders = _asked(python)
    if "libx264" in encoders:
        subprocess.run(
            [
                *(*words, "install", "--quiet", "--force-reinstall", "--no-cache-dir", "--no-deps"),
                *("--no-binary", "av", f"av=={version}"),
            ],
            check=True,
            env=_finding(prefix) | {"LDFLAGS": f"-Wl,-rpath,{prefix / 'lib'}"},
        )
    subprocess.run([*words, "uninstall", "--quiet", "--yes", *_UNDER_GPL], check=True)


def copy_papers(source: Path, licences: Path) -> None:
    """FFmpeg's own words about its licence."""
    folder = licences / "FFmpeg"
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("LICENSE.md", "COPYING.LGPLv2.1"):
        shutil.copy(source / name, folder)


def check_without_gpl(folder: Path) -> None:
    """Raise SystemExit where something of the GPL found its way into what was frozen."""
    names = ("x264", "x265", "xvid", "pycolmap", "cholmod", "readline")
    found = [one for one in folder.rglob("*") if any(name in one.name.lower() for name in names)]
    if found:
        raise SystemExit(f"The build is meant to be without the GPL, but holds {found[0]}.")


def _asked(python: Path) -> tuple[str, list[str]]:
    """The version of PyAV that is installed, and what it knows."""
    words = "import av; print(av.__version__, *av.codecs_available)"
    asked = [str(python), "-c", words]
    done = subprocess.run(asked, check=True, capture_output=True, text=True).stdout.split()
    return done[0], done[1:]


def _build(source: Path, work: Path) -> Path:
    """Where FFmpeg's libraries lie; one that was built before is taken as it is."""
    prefix, folder = work / "ffmpeg", work / "ffmpeg-build"
    if (prefix / "lib" / "pkgconfig" / "libavcodec.pc").is_file():
        return prefix
    folder.mkdir(parents=True, exist_ok=True)
    missing = [name for name, package in _NEEDED.items() if not _has(package, prefix)]
    if missing:
        raise SystemExit(f"Install the headers of {', '.join(missing)} first (libopenh264-dev).")
    parts = [*_NEEDED, *(name for name, package in _WELCOME.items() if _has(package, prefix))]
    enabled = [f"--enable-{name}" for name in parts]
    if "nvenc" in parts:
        enabled.append("--enable-ffnvcodec")
    places = f"--prefix={prefix}", f"--extra-ldsoflags=-Wl,-rpath,{prefix / 'lib'}"
    words = [str(source / "configure"), *places, *_PLAIN, *enabled]
    subprocess.run(words, check=True, cwd=folder, env=_finding(prefix), stdout=subprocess.DEVNULL)
    for target in ((f"-j{os.cpu_count() or 1}",), ("install",)):
        subprocess.run(["make", *target], check=True, cwd=folder, stdout=subprocess.DEVNULL)
    return prefix


def _has(package: str, prefix: Path) -> bool:
    asked = ["pkg-config", "--exists", package]
    return subprocess.run(asked, check=False, env=_finding(prefix)).returncode == 0


def _finding(prefix: Path) -> dict[str, str]:
    """The environment in which pkg-config finds what lies below ``prefix``."""
    if sys.platform == "win32":
        raise SystemExit("Build without the GPL on Linux or macOS; on Windows it is not prepared.")
    places = [str(prefix / "lib" / "pkgconfig"), os.environ.get("PKG_CONFIG_PATH", "")]
    return dict(os.environ) | {"PKG_CONFIG_PATH": os.pathsep.join(filter(None, places))}
