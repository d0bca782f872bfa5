"""Colour points: laid in the viewer, listed, coloured, previewed at once."""
