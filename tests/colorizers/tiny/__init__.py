"""Tiny random instances of the very classes of published models, saved as model folders.

By hand: ``python -m tests.colorizers.tiny KIND FOLDER``.
"""

from tests.colorizers.tiny.folder import KINDS, save_tiny

__all__ = ["KINDS", "save_tiny"]
