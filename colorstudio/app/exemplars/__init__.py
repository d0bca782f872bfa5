"""Exemplars in the studio: where they come from, where they hold, and how they match."""
