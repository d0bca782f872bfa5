"""A copy of a film that has colour: aligned in time and in picture, and its colours taken."""
