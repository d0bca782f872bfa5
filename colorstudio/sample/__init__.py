"""A small black-and-white film of our own, rendered by procedure."""
