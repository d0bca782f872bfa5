"""The model library in the window: what is there, what is being fetched, what suits the film."""
