"""The viewer: pictures of a film on screen, compared, played, always from the code that exports.

How a window uses it::

    service = PictureService(window)
    viewer = ViewerWidget(service, window)
    service.failed.connect(show_sentence)

    service.open(film, project_path, film_id)   # FilmInfo, Path, Project.films.add(film).id
    service.request(frame)                      # playhead moved: call it as often as you like
    service.invalidate()                        # takes, choices or grades changed
    viewer.set_mode(CompareMode.WIPE)
    viewer.hold_original(True)                  # key down; False on key up
    viewer.readOut.connect(status_label.setText)

    playback = Playback(service, window)
    playback.moved.connect(playhead.seek)       # which in turn requests the frame
    playback.speedChanged.connect(lambda speed: transport.show_playing(speed != 0))
    playback.toggle(playhead.frame)             # Space
    playback.shuttle(-1, playhead.frame)        # J; L with 1
    playback.set_range(start, stop, loop=True)  # in and out; clear_range() for the whole film
    playback.pause()                            # before the user moves the playhead elsewhere

    service.close()                             # before the window goes
"""

from colorstudio.app.viewer.compare import CompareMode
from colorstudio.app.viewer.playback import Playback
from colorstudio.app.viewer.service import PictureService
from colorstudio.app.viewer.widget import ViewerWidget

__all__ = ["CompareMode", "PictureService", "Playback", "ViewerWidget"]
