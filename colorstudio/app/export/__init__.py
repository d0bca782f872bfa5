"""What is exported, for which purpose, and where to."""
