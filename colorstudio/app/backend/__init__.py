"""The engine as the studio sees it: jobs by number, news as signals."""

from colorstudio.app.backend.backend import EngineBackend

__all__ = ["EngineBackend"]
