"""``python choose_between_takes.py FILM OUT``: two takes a shot; the more colourful one stays."""

import sys

import numpy as np

from colorstudio import api


def colourfulness(film: api.ColourFilm, shot: api.ShotView) -> float:
    """How far the red, green and blue of the shot's middle frame lie apart, on average."""
    picture = film.picture((shot.start + shot.stop) // 2)
    return float(np.ptp(picture, axis=2).mean())


def main(film: str, target: str, model: str = "default") -> None:
    with api.open_film(film) as opened:
        shots = opened.shots()
        for seed in (1, 2):
            opened.colorize(api.ShotWish(model=model, seed=seed))
        for shot in shots:
            found = []
            for take in opened.takes(shot.number):
                opened.show(shot.number, take)
                found.append((colourfulness(opened, shot), take.id))
            best = max(found)
            opened.show(shot.number, best[1])
            print(f"shot {shot.number}: take {best[1]} of {len(found)}, {best[0]:.1f}")
        opened.export(target)


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except api.ColorStudioError as error:
        sys.exit(str(error))
