"""Colour models: listed, downloaded, tried, and which one suits the film."""
