"""An index of wheels on a server of this machine: small ones, laid out as PyTorch has them."""

import hashlib
import io
import sys
import zipfile

from colorstudio.own_torch import came_along
from tests.file_server import FileServer

TAG = f"cp{sys.version_info.major}{sys.version_info.minor}"


def wheel(name: str, version: str, files: dict[str, str], needs: tuple[str, ...] = ()) -> bytes:
    info = f"{name.replace('-', '_')}-{version}.dist-info"
    head = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    said = head + "".join(f"Requires-Dist: {need}\n" for need in needs)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as out:
        for path, text in (files | {f"{info}/METADATA": said}).items():
            out.writestr(path, text)
    return packed.getvalue()


class Index:
    """Pages as PyTorch's server has them."""

    def __init__(self, site: FileServer) -> None:
        self.site, self.pages = site, {}  # type: ignore[var-annotated]

    def add(self, page: str, folder: str, name: str, data: bytes) -> str:
        path = f"/{folder}/{name}"
        self.site.files[path] = data
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            said = next(one for one in packed.namelist() if one.endswith("METADATA"))
            self.site.files[f"{path}.metadata"] = packed.read(said)
        link = f"/{folder}/{name.replace('+', '%2B')}#sha256={hashlib.sha256(data).hexdigest()}"
        self.site.files[link.partition("#")[0]] = data
        self.site.files[link.partition("#")[0] + ".metadata"] = self.site.files[f"{path}.metadata"]
        self.pages.setdefault(page, []).append(
            f'<a href="{link}" data-core-metadata="x">{name}</a>'
        )
        self.site.files[f"/{page}/"] = "<br>".join(self.pages[page]).encode()
        return path


def torch_index(site: FileServer) -> Index:
    """Torch for CUDA 12.6, 13.0 and 13.2, and a library that it needs."""
    made, version = Index(site), came_along()
    for cuda in (126, 130, 132):
        full = f"{version}+cu{cuda}"
        needs = (
            f"lib-of-cuda (=={cuda})",
            "numpy",
            "nothing-here ; sys_platform == 'nowhere'",
            "more ; extra == 'all'",
        )
        files = {"torch/__init__.py": f"__version__ = {full!r}\n", "torch/lib/a.so": "a" * 300_000}
        data = wheel("torch", full, files, needs)
        made.add("torch", f"cu{cuda}", f"torch-{full}-{TAG}-none-any.whl", data)
        made.add("torch", f"cu{cuda}", f"torch-{full}-cp27-none-any.whl", data)
        library = wheel("lib-of-cuda", str(cuda), {"lib_of_cuda/it.so": "b" * 3000})
        place = f"cu{cuda}"
        made.add(f"{place}/lib-of-cuda", place, f"lib_of_cuda-{cuda}-py3-none-any.whl", library)
    return made
