"""The cast: all objects of the film, the shots each is in, and where else it may be."""
