"""A small black-and-white film of our own, rendered by procedure.

``python -m tools.sample_film`` renders the two files that ship with the program.
"""
