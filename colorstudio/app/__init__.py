"""The studio: windows, timeline, viewer, panels, dialogs. Qt lives here only."""
