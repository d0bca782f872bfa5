"""Colour of the frames between two that have theirs, by cold diffusion."""
