"""Scopes: what a colourist reads off a picture."""
