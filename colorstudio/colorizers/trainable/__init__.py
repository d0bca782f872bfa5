"""What the kinds share that ``colorstudio train`` makes besides the default model."""
