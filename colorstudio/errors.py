"""The errors that a person sees: each message is one clear sentence that says what to do."""


class ColorStudioError(Exception):
    """Base of every expected failure; ``str(error)`` is shown to the user as it is."""


class FilmError(ColorStudioError):
    """A film cannot be opened, read or written as asked."""


class ProjectError(ColorStudioError):
    """A project file cannot be opened or changed as asked."""


class ModelError(ColorStudioError):
    """A model is missing, damaged, or does not fit this machine."""


class UsageError(ColorStudioError):
    """An option or an input file of the user makes no sense."""


class Cancelled(ColorStudioError):  # noqa: N818  (it is a wish carried out, not a failure)
    """The user asked to stop; finished work is kept."""

    def __init__(self, message: str = "Stopped as asked; finished work is kept.") -> None:
        super().__init__(message)
