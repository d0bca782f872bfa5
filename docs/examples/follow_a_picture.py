"""``python follow_a_picture.py FILM PICTURE FRAME OUT``: a painted frame leads its shot."""

import sys
from pathlib import Path

from colorstudio import api


def main(film: str, picture: str, frame: str, target: str, model: str = "default") -> None:
    with api.open_film(film) as opened:
        (shot,) = (s for s in opened.shots() if s.start <= int(frame) < s.stop)
        painted = api.ExemplarFile(Path(picture), int(frame))
        wish = api.ShotWish(model=model)
        opened.colorize(wish, shots=[shot.number], exemplars=[painted])
        opened.grade(api.Grade(vividness=1.2), shots=[shot.number])
        opened.export(target, part=api.FrameRange(shot.start, shot.stop))


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except api.ColorStudioError as error:
        sys.exit(str(error))
