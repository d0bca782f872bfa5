"""The main window and what belongs to the application: start, settings, keys, help."""
