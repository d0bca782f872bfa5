"""The head that outlines what a person points at: simulated pointing, and learning from it."""
