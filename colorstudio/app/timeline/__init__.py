"""The whole film on one custom-painted widget."""

from colorstudio.app.timeline.widget import Timeline

__all__ = ["Timeline"]
