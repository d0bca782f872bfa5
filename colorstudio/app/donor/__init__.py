"""Another copy of the film that has colour."""
