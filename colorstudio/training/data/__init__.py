"""What is learnt from: colour pictures, made to look like old film, and hints like the engine's."""
