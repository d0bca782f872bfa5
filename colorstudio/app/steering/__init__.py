"""Colour points: what a person says of single places, laid in the viewer."""
