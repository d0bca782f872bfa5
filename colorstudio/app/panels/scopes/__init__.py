"""Scopes: what a colourist reads off a picture."""

from colorstudio.app.panels.scopes.panel import ScopesPanel

__all__ = ["ScopesPanel"]
