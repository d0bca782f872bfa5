"""Exemplars: where they come from, where they hold, and how they match."""
