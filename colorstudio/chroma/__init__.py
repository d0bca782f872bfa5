"""Colour arithmetic on the light layer: grid, matrices, upsampling, grade, merge."""
