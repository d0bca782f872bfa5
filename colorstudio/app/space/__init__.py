"""The space of a shot in the studio: depth over the picture, and its points to turn around."""
