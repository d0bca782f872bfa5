"""``python colour_a_film.py FILM OUT``: the whole way, with progress."""

import sys

from colorstudio import api


def show(event: api.Event) -> None:
    """A line for each shot that is done."""
    match event:
        case api.ShotDone(place):
            print(f"frames {place.start} to {place.stop - 1} have colour")
        case api.Notice(text):
            print(text)


def main(film: str, target: str, model: str = "default") -> None:
    with api.open_film(film) as opened:
        for shot in opened.shots():
            print(f"shot {shot.number}: frames {shot.start} to {shot.stop - 1}")
        opened.colorize(api.ShotWish(model=model), on_event=show)
        opened.export(target)


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except api.ColorStudioError as error:
        sys.exit(str(error))
