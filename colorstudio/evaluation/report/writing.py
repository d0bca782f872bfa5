"""A finished evaluation as a folder: ``index.html``, tables, sheets and videos."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np

from colorstudio.evaluation.colouring import Pairs
from colorstudio.evaluation.metrics.frames import Rgb
from colorstudio.evaluation.report.page import Pictures, write_page
from colorstudio.evaluation.report.sheets import ContactSheet, worst_frames
from colorstudio.evaluation.report.tables import markdown, write_csv
from colorstudio.evaluation.results import ClipResult, Report, file_name, save_json
from colorstudio.film.compose import compose_film


@dataclass(frozen=True, slots=True)
class PictureFiles:
    """Draws the pictures of results into a folder beside the report."""

    folder: Path
    videos: bool

    def draw(self, result: ClipResult, pairs: Callable[[], Pairs]) -> Pictures:
        """Contact sheet and side-by-side video of one result; those drawn already stay."""
        name = file_name(f"{result.clip} {result.contender} {result.protocol} {result.key[:8]}")
        sheet, video = Path("sheets") / f"{name}.jpg", Path("videos") / f"{name}.mp4"
        for path in (sheet, video):
            (self.folder / path.parent).mkdir(parents=True, exist_ok=True)
        wanted = [sheet, video] if self.videos else [sheet]
        if not all((self.folder / path).exists() for path in wanted):
            self._draw(result, pairs(), self.folder / sheet, self.folder / video)
        return Pictures(sheet.as_posix(), video.as_posix() if self.videos else None)

    def _draw(self, result: ClipResult, pairs: Pairs, sheet: Path, video: Path) -> None:
        contact = ContactSheet(worst_frames(result.frames["de2000"]))
        frames = _both(pairs, contact)
        if self.videos:
            compose_film(video, frames, Fraction(result.rate).limit_denominator(1001))
        else:
            for _ in frames:
                pass
        contact.save(sheet)


def _both(pairs: Pairs, contact: ContactSheet) -> Iterator[Rgb]:
    """Truth and result beside each other, of even size, while the sheet takes what it wants."""
    for frame, (truth, result) in enumerate(pairs):
        contact.push(frame, truth, result)
        joined: Rgb = np.concatenate([truth, result], 1)
        height, width = joined.shape[:2]
        even = cv2.copyMakeBorder(joined, 0, height % 2, 0, width % 2, cv2.BORDER_REPLICATE)
        yield np.asarray(even, np.uint8)


def write_report(
    report: Report, pictures: dict[tuple[str, str, str], Pictures], dataset: str, folder: Path
) -> Path:
    """Everything but the pictures; returns the page."""
    folder.mkdir(parents=True, exist_ok=True)
    save_json(folder / "report.json", report)
    write_csv(report, folder)
    (folder / "tables.md").write_text(markdown(report), encoding="utf-8")
    page = folder / "index.html"
    write_page(report, pictures, dataset, page)
    return page
