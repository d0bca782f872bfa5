"""Dialogs: export, go to, keys, preferences, about, explore."""
